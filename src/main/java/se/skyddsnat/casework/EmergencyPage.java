package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Asking for a card in an emergency, one's own hours, and what somebody must look at still. */
record EmergencyPage(List<Line> open, List<Line> reviewed, List<Line> waiting, EmergencyForm form, Errors errors)
        implements Page {

    /** An emergency access as shown, and where it goes on; none: empty. */
    record Line(String title, String facts, String reason, String path) {}

    static EmergencyPage of(Emergencies.Overview overview, LocalDate today, EmergencyForm form, Errors errors) {
        return new EmergencyPage(
                overview.open().stream()
                        .map(each -> new Line(
                                each.number(),
                                t("casework.emergency.until", Formats.moment(each.until())),
                                "",
                                "/cases/emergency/" + each.id().value()))
                        .toList(),
                overview.reviewed().stream()
                        .flatMap(each -> each.findReview().stream()
                                .map(review -> new Line(each.number(), words(review), review.words(), "")))
                        .toList(),
                overview.waiting().stream()
                        .map(each -> new Line(
                                each.number(),
                                words(each) + " "
                                        + t("casework.emergency.due", Formats.deadline(each.reviewDue(), today)),
                                each.reason(),
                                overview.reviewable().contains(each.id())
                                        ? "/cases/emergency/" + each.id().value() + "/review"
                                        : ""))
                        .toList(),
                form,
                errors);
    }

    /** {@return who opened it and when, in words} */
    static String words(Emergency emergency) {
        return t(
                "casework.emergency.opened",
                emergency.signature().name(),
                Formats.moment(emergency.signature().at()));
    }

    /** {@return what came of the review, in words} */
    static String words(EmergencyReview review) {
        return t(
                review.justified() ? "casework.emergency.outcome.YES" : "casework.emergency.outcome.NO",
                review.signature().name(),
                Formats.moment(review.signature().at()));
    }

    @Override
    public String title() {
        return t("casework.emergency.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> sure() {
        return List.of(Option.of(EmergencyForm.YES, t("casework.emergency.sure")));
    }
}
