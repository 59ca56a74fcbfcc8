package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Concluding an investigation.
 *
 * @param basis until when a follow-up without intervention can go on, and by which law
 * @param reasons how each is said to stand
 */
record ConclusionPage(
        CaseHead head,
        boolean decided,
        String basis,
        Map<Reason, Standing> reasons,
        Drafting drafting,
        ConclusionForm form,
        Errors errors)
        implements Page {

    static List<Fact> facts(Conclusion made) {
        var content = made.content();
        var until = content.followUpUntil();
        var facts = new ArrayList<>(List.of(
                Fact.of(t("investigation.conclusion.day"), Formats.date(made.on())),
                Fact.of(t("investigation.conclusion.summary"), content.summary())));
        if (until != null) {
            facts.add(Fact.of(t("investigation.conclusion.until"), Formats.date(until)));
            facts.add(Fact.of(t("investigation.conclusion.why"), content.followUpWhy()));
        }
        facts.add(Fact.of(t("casework.by"), InvestigationPage.by(made.signature())));
        return List.copyOf(facts);
    }

    @Override
    public String title() {
        return t("investigation.conclusion.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> follows() {
        return List.of(
                Option.of("NO", t("investigation.conclusion.follow.no")),
                Option.of("YES", t("investigation.conclusion.follow.yes")));
    }
}
