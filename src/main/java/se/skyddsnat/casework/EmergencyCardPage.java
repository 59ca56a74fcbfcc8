package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;

/**
 * What a card shows in an emergency: who the child is, how it stands, and how anybody can be reached without harm.
 *
 * @param reviewed what came of the review; empty until somebody has looked
 */
record EmergencyCardPage(
        String number,
        String until,
        String reviewed,
        List<Fact> child,
        List<List<Fact>> protections,
        List<ReasonRoad> reasons,
        List<SafeCard> safe)
        implements Page {

    static EmergencyCardPage of(Emergencies.Shown shown, LocalDate today) {
        var file = shown.file();
        return new EmergencyCardPage(
                file.number(),
                t("casework.emergency.until", Formats.moment(shown.emergency().until())),
                shown.emergency()
                        .findReview()
                        .map(review -> EmergencyPage.words(review) + " " + review.words())
                        .orElse(""),
                List.of(
                        Fact.of(t("casework.emergency.name"), shown.identity().name()),
                        Fact.of(t("casework.emergency.number"), shown.identity().number()),
                        Fact.of(t("casework.emergency.age"), file.child().age(today)),
                        Fact.of(
                                t("casework.emergency.stage"),
                                StageLabel.of(file.stage().kind()).text()),
                        Fact.of(t("casework.emergency.handler"), file.handler())),
                file.protections().reversed().stream().map(CasePage::facts).toList(),
                ReasonRoad.of(file.reasons()),
                shown.safe());
    }

    @Override
    public String title() {
        return t("casework.emergency.card");
    }
}
