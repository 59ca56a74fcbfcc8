package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.instrument.AnswerForm;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Page;

/**
 * All that is answered, to be read through; the overall judgement is written here by a person.
 *
 * @param faulty whether the themes with a text that is too long are to be told
 */
record FinishPage(
        WrittenForm written, FormPlace place, String judgement, List<Fact> stands, boolean faulty, Errors errors)
        implements Page {

    /** A theme with its answers, and where they are changed. */
    record Part(AnswerForm.Read read, String path, boolean tooLong) {}

    static FinishPage of(WrittenForm written, Errors errors) {
        return new FinishPage(
                written, FormPlace.fresh(written.draft()), written.draft().judgement(), List.of(), false, errors);
    }

    static FinishPage overtaken(WrittenForm written, Map<String, String> typed) {
        return new FinishPage(
                written,
                FormPlace.fresh(written.draft()),
                typed.getOrDefault(FormDraft.JUDGEMENT, ""),
                ThemePage.stands(written),
                false,
                Errors.of(FormWords.CHANGED, t("investigation.form.overtaken")));
    }

    FinishPage tellingFaults() {
        return new FinishPage(written, place, judgement, stands, true, errors);
    }

    @Override
    public String title() {
        return t("investigation.form.finish");
    }

    @Override
    public int status() {
        return faulty ? 422 : FormWords.status(errors);
    }

    CaseHead head() {
        return written.open().head();
    }

    @Nullable
    String language() {
        return written.form().heading().language();
    }

    String name() {
        return FormsPage.named(written.form().heading());
    }

    List<Part> parts() {
        var form = written.form();
        var answers = written.draft().answers();
        return IntStream.range(0, written.pages().size())
                .mapToObj(i -> {
                    var theme = written.pages().get(i);
                    return new Part(
                            new AnswerForm(form).read(theme, answers),
                            written.path() + "/" + (i + 1),
                            !written.fits(theme));
                })
                .toList();
    }
}
