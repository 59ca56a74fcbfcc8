package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;

/**
 * Giving an investigation more time.
 *
 * @param last the end that holds
 * @param late what to do where the end has passed; else empty
 * @param earlier what was given before, the first first
 */
record ProlongPage(
        CaseHead head,
        String last,
        String basis,
        String late,
        List<List<Fact>> earlier,
        Drafting drafting,
        ProlongForm form,
        Errors errors)
        implements Page {

    static ProlongPage of(
            InvestigationFile file, String basis, LocalDate today, Drafting drafting, ProlongForm form, Errors errors) {
        var due = file.open().due();
        return new ProlongPage(
                file.open().head(),
                Formats.deadline(due, today),
                basis,
                today.isAfter(due) ? t("investigation.prolong.conflict.late", due) : "",
                file.prolongations().stream().map(ProlongPage::facts).toList(),
                drafting,
                form,
                errors);
    }

    static List<Fact> facts(Prolongation made) {
        return List.of(
                Fact.of(t("investigation.prolong.from"), Formats.date(made.from())),
                Fact.of(t("investigation.prolong.to"), Formats.date(made.to())),
                Fact.of(t("investigation.prolong.reasons"), made.reasons()),
                Fact.of(t("casework.by"), InvestigationPage.by(made.signature())));
    }

    @Override
    public String title() {
        return t("investigation.prolong.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
