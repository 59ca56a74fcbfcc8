package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Judging whether there was reason for an emergency access. */
record EmergencyReviewPage(
        String path, String number, String opened, String reason, EmergencyReviewForm form, Errors errors)
        implements Page {

    static EmergencyReviewPage of(Emergency emergency, EmergencyReviewForm form, Errors errors) {
        return new EmergencyReviewPage(
                "/cases/emergency/" + emergency.id().value() + "/review",
                emergency.number(),
                EmergencyPage.words(emergency),
                emergency.reason(),
                form,
                errors);
    }

    @Override
    public String title() {
        return t("casework.emergency.review");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> choices() {
        return List.of(
                Option.of(EmergencyReviewForm.YES, t("casework.emergency.justified.YES")),
                Option.of(EmergencyReviewForm.NO, t("casework.emergency.justified.NO")));
    }
}
