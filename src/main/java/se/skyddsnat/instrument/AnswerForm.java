package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Option;

/**
 * The fields of a form on a page. They are named by the number of the question, so that no code that a form's author has
 * chosen meets a name or an id of the page.
 */
public final class AnswerForm {

    private final Definition form;
    private final Map<String, String> names = new HashMap<>();

    public AnswerForm(Definition form) {
        this.form = form;
        IntStream.range(0, form.questions().size()).forEach(i -> {
            var question = form.questions().get(i);
            question.fields()
                    .forEach(field -> names.put(
                            field,
                            "q" + (i + 1) + field.substring(question.code().length())));
        });
    }

    /** {@return what was answered to the questions of a page, without what no answer can be} */
    public Answers read(List<Question> shown, Map<String, List<String>> sent) {
        var answers = new HashMap<String, String>();
        for (var question : shown) {
            for (var field : question.fields()) {
                var values = sent.getOrDefault(name(field), List.of());
                answers.put(
                        field,
                        isText(question, field)
                                ? String.join("", values)
                                : values.stream()
                                        .filter(value -> question.choices().stream()
                                                .anyMatch(
                                                        choice -> choice.code().equals(value)))
                                        .distinct()
                                        .limit(question instanceof Question.Several ? values.size() : 1)
                                        .collect(Collectors.joining(",")));
            }
        }
        return new Answers(answers);
    }

    /** {@return what is too long in the questions of a page} */
    public Errors errors(List<Question> shown, Answers answers) {
        var errors = Errors.none();
        for (var question : shown) {
            for (var field : question.fields()) {
                var value = answers.value(field);
                errors = errors.when(
                        isText(question, field) && value.length() > limit(question),
                        name(field),
                        t("instrument.words.long", value.length(), limit(question)));
            }
        }
        return errors;
    }

    /** {@return the fields that these answers lead to, by theme} */
    public List<Section> sections(Answers answers) {
        return form.themes().stream()
                .map(theme -> section(theme, answers))
                .filter(section -> !section.groups().isEmpty())
                .toList();
    }

    /** {@return the fields that these answers lead to in one theme} */
    public Section section(Theme theme, Answers answers) {
        return new Section(theme.title().text(), groups(form.asked(theme, answers), answers));
    }

    /** {@return the question that a field of the page belongs to, as it is put} */
    public String question(String field) {
        return form.questions().stream()
                .filter(question -> question.fields().contains(field))
                .map(question -> question.ask().text().text())
                .findFirst()
                .orElse("");
    }

    /** {@return a field's answer as it is read} */
    public String said(String field, String value) {
        return form.questions().stream()
                .filter(question -> question.fields().contains(field))
                .map(question -> isText(question, field)
                        ? value
                        : chosen(question, new Answers(Map.of(field, value)).values(field)))
                .findFirst()
                .orElse(value);
    }

    /** {@return question and answer as they are read, by theme; what was not answered is there too} */
    public List<Read> asRead(Answers answers) {
        return form.themes().stream()
                .map(theme -> read(theme, answers))
                .filter(theme -> !theme.parts().isEmpty())
                .toList();
    }

    /** {@return the same of one theme} */
    public Read read(Theme theme, Answers answers) {
        return new Read(
                theme.title().text(),
                Stream.of(Part.values())
                        .map(part -> new ReadPart(
                                FormWords.about(part),
                                form.asked(theme, answers).stream()
                                        .filter(question -> question.ask().part() == part)
                                        .map(question ->
                                                Fact.of(question.ask().text().text(), said(question, answers)))
                                        .toList()))
                        .filter(part -> !part.facts().isEmpty())
                        .toList());
    }

    /** A theme with its answers. */
    public record Read(String title, List<ReadPart> parts) {}

    /** What was answered about the child, or about the guardians. */
    public record ReadPart(String title, List<Fact> facts) {}

    private List<Section.Group> groups(List<Question> asked, Answers answers) {
        return Stream.of(Part.values())
                .map(part -> new Section.Group(
                        FormWords.about(part),
                        asked.stream()
                                .filter(question -> question.ask().part() == part)
                                .flatMap(question -> controls(question, answers).stream())
                                .toList()))
                .filter(group -> !group.controls().isEmpty())
                .toList();
    }

    private List<Control> controls(Question question, Answers answers) {
        var text = question.ask().text().text();
        return question.fields().stream()
                .map(field -> new Control(
                        name(field),
                        label(question, field, text),
                        field.equals(question.basisField()) || field.equals(question.earlierField())
                                ? ""
                                : question.ask().hint().text(),
                        isText(question, field) ? List.of() : options(question),
                        question instanceof Question.Several,
                        isText(question, field) ? List.of(answers.value(field)) : answers.values(field),
                        limit(question)))
                .toList();
    }

    private static String label(Question question, String field, String text) {
        if (field.equals(question.basisField())) {
            return t("instrument.basis");
        }
        return question instanceof Question.NowAndEarlier
                ? t(field.equals(question.nowField()) ? "instrument.now" : "instrument.earlier", text)
                : text;
    }

    static String said(Question question, Answers answers) {
        var lines = new ArrayList<String>();
        for (var field : question.fields()) {
            var value = isText(question, field) ? answers.value(field) : chosen(question, answers.values(field));
            if (!value.isBlank()) {
                lines.add(
                        question instanceof Question.NowAndEarlier && !isText(question, field)
                                ? t(
                                        field.equals(question.nowField())
                                                ? "instrument.now.said"
                                                : "instrument.earlier.said",
                                        value)
                                : value);
            }
        }
        return String.join("\n", lines);
    }

    private static String chosen(Question question, List<String> codes) {
        return question.choices().stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(choice -> choice.label().text())
                .collect(Collectors.joining(", "));
    }

    private static List<Option> options(Question question) {
        return question.choices().stream()
                .map(choice -> Option.of(choice.code(), choice.label().text()))
                .toList();
    }

    private static boolean isText(Question question, String field) {
        return question instanceof Question.FreeText || field.equals(question.basisField());
    }

    private static int limit(Question question) {
        return question instanceof Question.FreeText text ? text.limit() : Question.BASIS_LIMIT;
    }

    private String name(String field) {
        return names.getOrDefault(field, "");
    }
}
