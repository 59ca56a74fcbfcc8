package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Step;

/** One child's card: where it stands, what to do next, and every fact that was written down. */
record CasePage(
        CaseHead head,
        String takePath,
        @Nullable Identity identity,
        Set<CaseAction> may,
        Beside beside,
        Stage stage,
        List<Step> steps,
        List<List<Fact>> protections,
        String reasonCount,
        List<ReasonRoad> reasons,
        List<Fact> decision,
        String feedback,
        boolean waits,
        List<CourtPage.Decided> court)
        implements Page {

    static CasePage of(CaseFile file, Set<CaseAction> may, Beside beside, Deadlines deadlines, LocalDate today) {
        return new CasePage(
                CaseHead.of(file, today),
                file.handler().isEmpty() ? "/intakes/" + file.arrival().intake().value() + "/take" : "",
                null,
                may,
                beside,
                file.stage(),
                CaseSteps.of(file, deadlines, today),
                file.protections().reversed().stream().map(CasePage::facts).toList(),
                count(file.reasons().standing()),
                ReasonRoad.of(file.reasons()),
                switch (file.stage()) {
                    case Stage.Received _, Stage.ProtectionAssessed _, Stage.Joined _ -> List.of();
                    case Stage.Opened(var made, var decision, var due) -> facts(decision);
                    case Stage.NotOpened(var made, var decision) -> facts(decision);
                },
                feedback(file),
                file.waitsForFeedback(),
                List.of());
    }

    /** The same page with the child's name and number on it, until one leaves it. */
    CasePage showing(Identity opened) {
        return new CasePage(
                head,
                takePath,
                opened,
                may,
                beside,
                stage,
                steps,
                protections,
                reasonCount,
                reasons,
                decision,
                feedback,
                waits,
                court);
    }

    /** The same page with what was decided for the child's protection, and the clocks towards a court. */
    CasePage protecting(List<CourtPage.Decided> decided, List<Step> clocks) {
        return new CasePage(
                head,
                takePath,
                identity,
                may,
                beside,
                stage,
                Stream.concat(clocks.stream(), steps.stream()).toList(),
                protections,
                reasonCount,
                reasons,
                decision,
                feedback,
                waits,
                decided);
    }

    @Override
    public String title() {
        return t("casework.case.title");
    }

    boolean mayAssess() {
        return may.contains(CaseAction.ASSESS)
                && switch (stage) {
                    case Stage.Received _, Stage.ProtectionAssessed _ -> true;
                    case Stage.Joined _, Stage.Opened _, Stage.NotOpened _ -> false;
                };
    }

    boolean mayDecide() {
        return may.contains(CaseAction.DECIDE) && stage instanceof Stage.ProtectionAssessed;
    }

    boolean mayExtend() {
        return may.contains(CaseAction.EXTEND) && stage instanceof Stage.ProtectionAssessed;
    }

    boolean mayGiveReason() {
        return may.contains(CaseAction.GIVE_REASON);
    }

    boolean mayTell() {
        return waits && may.contains(CaseAction.TELL_REPORTER);
    }

    static List<Fact> facts(ProtectionAssessment made) {
        var content = made.content();
        return List.of(
                Fact.of(t("casework.protection.need"), t("casework.need." + content.needNow())),
                Fact.of(
                        t("casework.protection.measures"),
                        content.needNow()
                                ? content.measures().stream()
                                        .sorted()
                                        .map(measure -> t("casework.measure." + measure))
                                        .collect(Collectors.joining("\n"))
                                : t("casework.measure.none")),
                Fact.of(t("casework.protection.reasoning"), content.reasoning()),
                Fact.of(t("casework.by"), by(made.signature())));
    }

    private static List<Fact> facts(Decision made) {
        var against = made.content().reasonsNotTo();
        return Stream.of(
                        Fact.of(
                                t("casework.decision.outcome"),
                                t("casework.outcome." + made.content().outcome())),
                        Fact.of(t("casework.decision.grounds"), made.content().grounds()),
                        Fact.of(t("casework.decision.against"), against),
                        Fact.of(t("casework.by"), by(made.signature())))
                .filter(fact -> !against.isEmpty() || !fact.label().equals(t("casework.decision.against")))
                .toList();
    }

    private static String by(Signature signature) {
        return signature.name() + ", " + Formats.moment(signature.at());
    }

    private static String count(long standing) {
        return standing == 1 ? t("casework.reasons.one") : t("casework.reasons.count", standing);
    }

    private static String feedback(CaseFile file) {
        return file.findTold()
                .map(told -> t(
                        "casework.feedback.told",
                        words(told.state()),
                        told.signature().at()))
                .orElseGet(() -> t(
                        file.asked().isEmpty()
                                ? "casework.feedback.notAsked"
                                : file.waitsForFeedback()
                                        ? "casework.feedback.asked"
                                        : file.stage() instanceof Stage.Joined
                                                ? "casework.join.askedEarly"
                                                : "casework.feedback.askedEarly"));
    }

    static String words(Feedback state) {
        return t("casework.feedback." + state);
    }
}
