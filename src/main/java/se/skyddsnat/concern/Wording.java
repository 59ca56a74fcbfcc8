package se.skyddsnat.concern;

import static java.util.stream.Collectors.joining;
import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Texts;

/** Puts the answers of a draft into words: on the page where one checks them, and in the report itself. */
record Wording(ReportForm form, Colleagues colleagues) {

    /** {@return the answer as one reads it, without any personal number; empty when there is none} */
    String of(Question question) {
        return question == Question.CHILDREN
                ? form.childForms().stream().map(Wording::child).collect(joining("\n"))
                : question.inputs(form.children()).stream().flatMap(this::lines).collect(joining("\n"));
    }

    /** {@return the answer for its author to check: with the personal numbers, as they were understood} */
    String checked(Question question) {
        return question == Question.CHILDREN
                ? form.childForms().stream()
                        .map(child -> child.personalNumber()
                                .map(number -> t("concern.words.number", child.name(), number.written()))
                                .orElse(child(child)))
                        .collect(joining("\n"))
                : of(question);
    }

    private static String child(ChildForm child) {
        return child.birth()
                .map(birth -> birth.findDate().map(Formats::date).orElse(String.valueOf(birth.year())))
                .map(born -> t("concern.words.child", child.name(), born))
                .orElse(child.name());
    }

    private Stream<String> lines(Input input) {
        return switch (input) {
            case Input.Line line -> typed(line.field());
            case Input.Text text -> typed(text.field());
            case Input.PersonNumber _ -> Stream.empty();
            case Input.Day day -> day(day).stream();
            case Input.Unknown unknown ->
                value(unknown.field()).isEmpty() ? Stream.empty() : Stream.of(t("concern.unknown"));
            case Input.Choice choice -> chosen(choice.field(), choice.revealing(), choice.more());
            case Input.Choices choices -> chosen(choices.field(), choices.revealing(), choices.more());
            case Input.Colleague colleague -> named(colleague.field());
            case Input.Colleagues several -> named(several.field());
        };
    }

    private Stream<String> chosen(String field, String revealing, List<Input> more) {
        return form.answers().values(field).stream()
                .flatMap(option -> Stream.concat(
                        Stream.of(option(field, option)),
                        option.equals(revealing) ? more.stream().flatMap(this::lines) : Stream.empty()));
    }

    private Stream<String> named(String field) {
        return form.answers().values(field).stream().map(colleagues::name).filter(name -> !name.isEmpty());
    }

    private Optional<String> day(Input.Day input) {
        var typed = day(input.field());
        return typed.isBlank()
                ? Optional.empty()
                : typed.date()
                        .map(Formats::date)
                        .or(() -> Optional.of(typed.day() + " " + typed.month() + " " + typed.year()));
    }

    private DateText day(String field) {
        return form.answers().day(field);
    }

    private Stream<String> typed(String field) {
        return value(field).isBlank() ? Stream.empty() : Stream.of(value(field));
    }

    private String value(String field) {
        return form.answers().value(field).strip();
    }

    /** {@return an option in the user's language} */
    static String option(String field, String option) {
        if (option.equals("UNKNOWN")) {
            return t("concern.unknown");
        }
        return field.equals("reasons") ? Reason.valueOf(option).words() : t("concern.option." + field + "." + option);
    }

    /** {@return a line that explains an option, or nothing} */
    static String optionHint(String field, String option) {
        var key = "concern.option." + field + "." + option + ".hint";
        return Texts.has(key) ? t(key) : "";
    }
}
