package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.instrument.AnswerForm;
import se.skyddsnat.instrument.Answers;
import se.skyddsnat.instrument.Question;
import se.skyddsnat.instrument.Section;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Page;

/**
 * A theme of a form, to be answered: about the child, and about the guardians.
 *
 * @param stands what another window typed meanwhile in fields of this page
 */
record ThemePage(WrittenForm written, int number, FormPlace place, Section section, List<Fact> stands, Errors errors)
        implements Page {

    static ThemePage of(WrittenForm written, int number, FormPlace place, Answers answers) {
        var fields = new AnswerForm(written.form());
        return new ThemePage(
                written,
                number,
                place,
                fields.section(written.pages().get(number - 1), answers),
                List.of(),
                Errors.none());
    }

    /** Keeps what was typed here and shows what stands; sent once more, it goes on from that. */
    static ThemePage overtaken(WrittenForm written, int number, Map<String, String> typed) {
        var answers = new HashMap<>(written.draft().answers().fields());
        answers.putAll(typed);
        var page = of(written, number, FormPlace.fresh(written.draft()), new Answers(answers));
        return new ThemePage(
                written,
                number,
                page.place(),
                page.section(),
                stands(written),
                Errors.of(FormWords.CHANGED, t("investigation.form.overtaken")));
    }

    ThemePage complaining() {
        var answers = written.draft().answers();
        var theme = written.pages().get(number - 1);
        return new ThemePage(
                written,
                number,
                FormPlace.fresh(written.draft()),
                section,
                stands,
                new AnswerForm(written.form()).errors(written.shown(theme), answers));
    }

    static List<Fact> stands(WrittenForm written) {
        var fields = new AnswerForm(written.form());
        return written.overtaken().entrySet().stream()
                .map(field -> Fact.of(
                        field.getKey().equals(FormDraft.JUDGEMENT)
                                ? t("investigation.form.judgement")
                                : fields.question(field.getKey()),
                        t(
                                "investigation.form.stands",
                                fields.said(field.getKey(), field.getValue().value()),
                                field.getValue().signature().name(),
                                field.getValue().signature().at())))
                .toList();
    }

    @Override
    public String title() {
        return t("investigation.form.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    CaseHead head() {
        return written.open().head();
    }

    /** {@return the codes of the questions on the page} */
    String shown() {
        return written.shown(written.pages().get(number - 1)).stream()
                .map(Question::code)
                .collect(Collectors.joining(","));
    }

    String path() {
        return written.path() + "/" + number;
    }

    String name() {
        return FormsPage.named(written.form().heading());
    }

    @Nullable
    String language() {
        return written.form().heading().language();
    }
}
