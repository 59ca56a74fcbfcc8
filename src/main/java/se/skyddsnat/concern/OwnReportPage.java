package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Step;

/**
 * A sent report as far as the person may read it.
 *
 * @param addition what was typed as an addition and could not be taken
 */
record OwnReportPage(
        Report report,
        AccountId me,
        Set<ConcernAction> may,
        List<Fact> facts,
        List<Fact> answers,
        List<Happening> additions,
        List<Step> steps,
        String addition,
        Errors errors)
        implements Page {

    static OwnReportPage of(SentReports.Reading reading, AccountId me, List<Step> steps) {
        var report = reading.report();
        return new OwnReportPage(
                report,
                me,
                reading.may(),
                facts(report),
                reading.answers().stream()
                        .map(answered -> Fact.of(answered.label(), answered.answer()))
                        .toList(),
                reading.additions().stream()
                        .map(each -> new Happening(
                                t("concern.addition.one"),
                                t("concern.addition.by", each.by(), Formats.moment(each.at())),
                                each.words(),
                                ""))
                        .toList(),
                steps,
                "",
                Errors.none());
    }

    OwnReportPage complaining(String typed, String message) {
        return new OwnReportPage(report, me, may, facts, answers, additions, steps, typed, Errors.of("words", message));
    }

    private static List<Fact> facts(Report report) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t("concern.reports.sent"), Formats.moment(report.sentAt())));
        facts.add(Fact.of(t("concern.reports.author"), report.authorName()));
        report.coSigners()
                .forEach(each -> facts.add(Fact.of(
                        t("concern.report.coSigner"),
                        each.findSignedAt()
                                .map(at -> t("concern.report.signed", each.name(), Formats.moment(at)))
                                .orElse(t("concern.report.notSigned", each.name())))));
        report.standIns().forEach(each -> facts.add(Fact.of(t("concern.report.standIn"), each.name())));
        facts.add(Fact.of(t("concern.report.informed"), t("concern.report.informed." + report.inform())));
        return List.copyOf(facts);
    }

    @Override
    public String title() {
        return t("concern.report.title", report.reference());
    }

    String path() {
        return "/my-reports/" + report.id().value();
    }

    boolean maySign() {
        return report.coSigner(me).filter(each -> each.signedAt() == null).isPresent();
    }

    boolean mayAdd() {
        return may.contains(ConcernAction.ADD);
    }

    boolean mayRead() {
        return may.contains(ConcernAction.READ);
    }

    boolean mayKnowFeedback() {
        return may.contains(ConcernAction.ASK_FEEDBACK);
    }

    boolean mayAsk() {
        return mayKnowFeedback() && report.state() instanceof Report.State.Delivered;
    }

    /** When and by whom feedback was asked for; empty before it was. */
    String asked() {
        return report.state() instanceof Report.State.FeedbackAsked asked
                ? t("concern.feedback.asked", asked.by(), Formats.moment(asked.at()))
                : "";
    }

    /** {@return child by child what social services answered, or that they have not yet} */
    List<Fact> feedback() {
        return report.children().stream()
                .map(child -> Fact.of(
                        child.name(),
                        report.feedback(child)
                                .map(given -> t(
                                        "concern.feedback.given",
                                        given.feedback().words(),
                                        Formats.date(given.at())))
                                .orElse(t("concern.feedback.waiting"))))
                .toList();
    }

    Optional<String> standing() {
        return mayKnowFeedback() ? Optional.of(OwnReportsPage.status(report)) : Optional.empty();
    }
}
