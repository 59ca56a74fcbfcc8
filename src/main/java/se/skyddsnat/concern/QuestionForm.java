package se.skyddsnat.concern;

import static java.util.stream.Collectors.toSet;
import static se.skyddsnat.web.Texts.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import se.skyddsnat.web.Invalid;

/** What the browser sent from a question's page: what was typed, which page it was, and what to do next. */
record QuestionForm(Question question, MultiValueMap<String, String> sent) {

    private static final Pattern KEEP = Pattern.compile("keep:([a-z0-9.-]{1,40}):(\\d{1,9})");
    private static final Pattern CHILD = Pattern.compile("(remove|restore):(\\d{1,2})");

    /** What the person wants besides saving. */
    sealed interface Then {}

    record GoOn() implements Then {}

    record GoOnLater() implements Then {}

    record AddChild() implements Then {}

    record RemoveChild(int number) implements Then {}

    record RestoreChild(int number) implements Then {}

    /** Of two texts in a field, this one holds. */
    record Keep(String field, int revision) implements Then {}

    Then then() {
        var then = first("then");
        var keep = KEEP.matcher(then);
        if (keep.matches()) {
            return new Keep(keep.group(1), Integer.parseInt(keep.group(2)));
        }
        var child = CHILD.matcher(then);
        if (child.matches()) {
            int number = Integer.parseInt(child.group(2));
            return child.group(1).equals("remove") ? new RemoveChild(number) : new RestoreChild(number);
        }
        return switch (then) {
            case "later" -> new GoOnLater();
            case "add" -> new AddChild();
            default -> new GoOn();
        };
    }

    /** {@return whether one came here from the page where all answers are checked} */
    boolean isFromCheck() {
        return first("from").equals("check");
    }

    Writing writing() {
        try {
            return new Writing(UUID.fromString(first("writer")), Integer.parseInt(first("revision")));
        } catch (IllegalArgumentException e) {
            throw new Invalid(t("concern.wrong.page"));
        }
    }

    /** {@return what stands in each field of the page; a box that is not ticked is not sent, and is the empty text} */
    Map<String, String> typed(List<ChildFields> children) {
        var typed = new LinkedHashMap<String, String>();
        question.fields(children)
                .forEach(field -> typed.put(field, String.join(",", sent.getOrDefault(field, List.of()))));
        question.inputs(children).stream().flatMap(Input::all).forEach(this::requireOurs);
        return typed;
    }

    /** {@return the colleagues chosen; their ids may be forged} */
    Set<String> colleagues() {
        return question.inputs(List.of()).stream()
                .filter(input -> input instanceof Input.Colleague || input instanceof Input.Colleagues)
                .flatMap(input -> sent.getOrDefault(input.field(), List.of()).stream())
                .filter(id -> !id.isEmpty())
                .collect(toSet());
    }

    private void requireOurs(Input input) {
        var options =
                switch (input) {
                    case Input.Choice choice -> choice.options();
                    case Input.Choices choices -> choices.options();
                    case Input.Unknown _ -> List.of("UNKNOWN");
                    case Input.Line _, Input.Text _, Input.PersonNumber _, Input.Day _ -> List.<String>of();
                    case Input.Colleague _, Input.Colleagues _ -> List.<String>of();
                };
        if (!options.isEmpty() && !options.containsAll(sent.getOrDefault(input.field(), List.of()))) {
            throw new Invalid(t("concern.wrong.page"));
        }
    }

    private String first(String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
