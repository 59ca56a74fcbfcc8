package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.OtherChildren;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Deciding.
 *
 * @param unknown whether no guardian is written on the card
 * @param left the parties who have not been told what the decision stands on
 * @param reasons how each is said to stand
 * @param silent whether nothing says that the child was heard, or why not
 * @param siblings whom the decision reminds of
 */
record VerdictPage(
        CaseHead head,
        boolean unknown,
        List<String> left,
        Map<Reason, Standing> reasons,
        boolean silent,
        OtherChildren siblings,
        Drafting drafting,
        VerdictForm form,
        Errors errors)
        implements Page {

    static VerdictPage of(
            Verdicts.Known known,
            OtherChildren siblings,
            Standings standings,
            Drafting drafting,
            VerdictForm form,
            Errors errors) {
        return new VerdictPage(
                known.open().head(),
                known.parties().unknown(),
                known.parties().left(NewCommunication.About.MATERIAL, known.communications()),
                standings.now(),
                known.voices().isEmpty(),
                siblings,
                drafting,
                form,
                errors);
    }

    static List<Fact> facts(Verdict made) {
        var content = made.content();
        return List.of(
                Fact.of(t("investigation.decision.result"), t("investigation.decision." + content.result())),
                Fact.of(t("investigation.decision.day"), Formats.date(content.decidedOn())),
                Fact.of(t("investigation.decision.grounds"), content.grounds()),
                Fact.of(t("investigation.decision.decider"), content.decider()),
                Fact.of(t("investigation.decision.delegation"), content.delegation()),
                Fact.of(t("investigation.decision.appeal"), content.appeal()),
                Fact.of(t("casework.by"), InvestigationPage.by(made.signature())));
    }

    @Override
    public String title() {
        return t("investigation.decision.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> results() {
        return Stream.of(NewVerdict.Result.values())
                .map(result -> Option.of(result.name(), t("investigation.decision." + result)))
                .toList();
    }
}
