package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Map;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.instrument.AnswerForm;
import se.skyddsnat.instrument.Definition;
import se.skyddsnat.instrument.Question;
import se.skyddsnat.instrument.Theme;
import se.skyddsnat.web.Errors;

/**
 * A draft with the form that it is an answer to.
 *
 * @param refusal why it cannot be finished as things are: the version, the child's age, a training; empty where it can
 * @param overtaken the fields where another window typed something else, with what stands
 */
record WrittenForm(
        OpenCase open, Definition form, FormDraft draft, String refusal, Map<String, FormDraft.Typing> overtaken) {

    String path() {
        return forms() + "/draft/" + draft.id().value();
    }

    String forms() {
        return open.head().path() + "/investigation/forms";
    }

    /** {@return the themes that are asked of, as the answers stand; a page each} */
    List<Theme> pages() {
        return form.themes().stream().filter(theme -> !form.of(theme).isEmpty()).toList();
    }

    List<Question> shown(Theme theme) {
        return form.asked(theme, draft.answers());
    }

    /** {@return how many of a theme's questions something is answered to} */
    long answered(Theme theme) {
        return shown(theme).stream()
                .filter(question -> question.fields().stream()
                        .anyMatch(field -> !draft.answers().value(field).isBlank()))
                .count();
    }

    boolean fits(Theme theme) {
        return new AnswerForm(form).errors(shown(theme), draft.answers()).isEmpty();
    }

    /** {@return what is wrong with the overall judgement} */
    Errors judgement() {
        return FormWords.check(
                Errors.none(),
                "judgement",
                draft.judgement(),
                t("investigation.form.judgement.missing"),
                FormWords.LONGEST);
    }

    boolean complete() {
        return judgement().isEmpty() && pages().stream().allMatch(this::fits);
    }
}
