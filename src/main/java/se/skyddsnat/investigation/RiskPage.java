package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.OtherChildren;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Judging the risk for a child, with the judgements that were made before. */
record RiskPage(
        CaseHead head, OtherChildren siblings, List<Happening> earlier, Drafting drafting, RiskForm form, Errors errors)
        implements Page {

    static RiskPage of(Risks.Known known, OtherChildren siblings, Drafting drafting, RiskForm form, Errors errors) {
        return new RiskPage(
                known.open().head(),
                siblings,
                known.judgements().stream().map(RiskPage::happening).toList(),
                drafting,
                form,
                errors);
    }

    static Happening happening(RiskJudgement made) {
        return new Happening(
                level(made.content()),
                InvestigationPage.by(made.signature()),
                made.content().reasons() + "\n"
                        + t("investigation.risk.anew", made.content().reviewOn()),
                "");
    }

    static String level(NewRisk risk) {
        var level = t("investigation.risk." + risk.level());
        return risk.acute() ? t("investigation.risk.acutely", level) : level;
    }

    @Override
    public String title() {
        return t("investigation.risk.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> levels() {
        return Stream.of(RiskLevel.values())
                .map(level -> Option.of(level.name(), t("investigation.risk." + level)))
                .toList();
    }

    List<Option> acute() {
        return List.of(new Option(EntryForm.YES, t("investigation.risk.acute"), t("investigation.risk.acute.hint")));
    }
}
