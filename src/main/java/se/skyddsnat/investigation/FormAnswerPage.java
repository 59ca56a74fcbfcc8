package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.instrument.AnswerForm;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;

/** An answer to a form, as it was given and on the version that it was given on. */
record FormAnswerPage(
        CaseHead head,
        String forms,
        String name,
        @Nullable String language,
        boolean validated,
        String judgement,
        List<Fact> facts,
        List<AnswerForm.Read> themes,
        List<Other> others)
        implements Page {

    /** Another answer to the same form, to be read beside this one. */
    record Other(String path, String text) {}

    static FormAnswerPage of(AnsweredForm answered) {
        var answer = answered.answer();
        var form = answered.form();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t("investigation.forms.by"), answer.signature().name()));
        facts.add(Fact.of(
                t("investigation.forms.at"), Formats.moment(answer.signature().at())));
        form.sum(answer.answers())
                .ifPresent(sum -> facts.add(Fact.of(t("investigation.form.sum"), Integer.toString(sum))));
        return new FormAnswerPage(
                answered.open().head(),
                answered.forms(),
                FormsPage.named(form.heading()),
                form.heading().language(),
                form.validated(),
                answer.judgement(),
                facts,
                new AnswerForm(form).asRead(answer.answers()),
                answered.others().stream()
                        .map(other -> new Other(
                                answered.path() + "/beside/" + other.id().value(),
                                t(
                                        "investigation.form.beside",
                                        other.signature().at(),
                                        other.signature().name())))
                        .toList());
    }

    @Override
    public String title() {
        return t("investigation.form.answer");
    }
}
