package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Texts;

/** One question of a draft. */
record QuestionPage(Draft draft, Question question, Filled filled, Writing writing, boolean fromCheck) implements Page {

    /** A page to write on; from now on what it saves is known to have seen everything until now. */
    static QuestionPage of(Draft draft, Question question, Colleagues colleagues, boolean fromCheck) {
        return new QuestionPage(
                draft,
                question,
                new Filled(draft.answers(), Errors.none(), colleagues),
                new Writing(UUID.randomUUID(), draft.revision()),
                fromCheck);
    }

    /** The same page with what must be put right before one goes on. */
    QuestionPage complaining(LocalDate today) {
        return new QuestionPage(
                draft,
                question,
                new Filled(draft.answers(), draft.form(today).errors(question), filled.colleagues()),
                writing,
                fromCheck);
    }

    @Override
    public String title() {
        return question.label() + " – " + t("concern.draft.title");
    }

    @Override
    public Errors errors() {
        return filled.errors();
    }

    String path() {
        return "/reports/" + draft.id().value() + "/" + question.code();
    }

    String back() {
        return "/reports/" + draft.id().value() + (fromCheck ? "/check" : "");
    }

    String caption() {
        return t(
                "concern.question.caption",
                List.of(Section.values()).indexOf(question.section()) + 1,
                Section.values().length,
                question.section().label());
    }

    List<Input> inputs() {
        return question.inputs(List.of());
    }

    /** {@return whether the first input carries the question itself as its label} */
    boolean hasOneInput() {
        return question != Question.CHILDREN && question != Question.CONTACT;
    }

    List<Draft.Child> removed() {
        var present = draft.present();
        return draft.children().stream()
                .filter(child -> !present.contains(child))
                .toList();
    }

    boolean asksChildren() {
        return question == Question.CHILDREN;
    }

    boolean mayRemoveChild() {
        return draft.present().size() > 1;
    }

    boolean mayAddChild() {
        return draft.children().size() < ChildFields.MOST;
    }

    List<Undecided> undecided() {
        return question.inputs(draft.presentFields()).stream()
                .flatMap(Input::all)
                .flatMap(input -> Undecided.of(input, draft.answers()))
                .toList();
    }

    /** {@return a text of the page that a question may have: why, warning, example} */
    String text(String part) {
        var key = "concern.question." + question.code() + "." + part;
        return Texts.has(key) ? t(key) : "";
    }
}
