package se.skyddsnat.concern;

import static se.skyddsnat.concern.Section.CHILD;
import static se.skyddsnat.concern.Section.FAMILY;
import static se.skyddsnat.concern.Section.HAPPENED;
import static se.skyddsnat.concern.Section.PROTECTION;
import static se.skyddsnat.concern.Section.YOU;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.skyddsnat.web.Texts;

/** A page of the report, in the order one is led; its code is the last part of the address. */
@SuppressWarnings("ImmutableEnumChecker") // inputs are records of texts, in a list that nothing changes
enum Question {
    /** Who the child or the children are; asked once for each child ({@link Child}). */
    CHILDREN(CHILD),
    SEEN(HAPPENED, new Input.Text("seen")),
    WORDS(HAPPENED, new Input.Text("words")),
    WHEN(
            HAPPENED,
            new Input.Choice(
                    "when",
                    List.of("TODAY", "LAST_DAYS", "ON_DAY", "SEVERAL_TIMES", "UNKNOWN"),
                    "ON_DAY",
                    List.of(new Input.Day("when-day", false)))),
    REASONS(
            HAPPENED,
            new Input.Choices(
                    "reasons",
                    Stream.concat(Stream.of(Reason.values()).map(Reason::name), Stream.of("UNKNOWN"))
                            .toList(),
                    "OTHER",
                    List.of(new Input.Line("reasons-other")))),
    DANGER(
            PROTECTION,
            new Input.Choice("danger", List.of("NOW", "SOON", "NO", "UNKNOWN"), "", List.of()),
            new Input.Text("danger-more")),
    PICKUP(
            PROTECTION,
            new Input.Choice(
                    "pickup",
                    List.of("KNOWN", "NOT_TODAY", "UNKNOWN"),
                    "KNOWN",
                    List.of(new Input.Line("pickup-who")))),
    TRIP(
            PROTECTION,
            new Input.Choice(
                    "trip",
                    List.of("YES", "NO", "UNKNOWN"),
                    "YES",
                    List.of(new Input.Day("trip-day", false), new Input.Line("trip-more")))),
    GUARDIANS(FAMILY, new Input.Text("guardians"), new Input.Unknown("guardians-unknown")),
    SIBLINGS(
            FAMILY,
            new Input.Choice(
                    "siblings", List.of("YES", "NO", "UNKNOWN"), "YES", List.of(new Input.Text("siblings-more")))),
    TOLD(
            FAMILY,
            new Input.Choice("told", List.of("NO", "YES", "UNKNOWN"), "YES", List.of(new Input.Text("told-more")))),
    CONTACT(YOU, new Input.Line("title"), new Input.Line("phone")),
    CO_SIGNERS(YOU, new Input.Colleagues("co-signers")),
    STAND_IN(YOU, new Input.Colleague("stand-in")),
    INFORM(YOU, new Input.Choice("inform", List.of("HEAD", "CENTRAL", "NOBODY", "UNKNOWN"), "", List.of()));

    private final Section section;
    private final List<Input> inputs;

    Question(Section section, Input... inputs) {
        this.section = section;
        this.inputs = List.of(inputs);
    }

    /** {@return the question that an address names} */
    static Optional<Question> of(String code) {
        return Stream.of(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Section section() {
        return section;
    }

    /** {@return what the page asks for, given the children of the report} */
    List<Input> inputs(List<ChildFields> children) {
        return this == CHILDREN
                ? children.stream().flatMap(child -> child.inputs().stream()).toList()
                : inputs;
    }

    /** {@return every name that the page's form may send and the draft keeps} */
    List<String> fields(List<ChildFields> children) {
        return inputs(children).stream()
                .flatMap(Input::all)
                .flatMap(input -> input.fields().stream())
                .toList();
    }

    /** {@return the question after this one in its part of the report} */
    Optional<Question> next() {
        var questions = section.questions();
        int next = questions.indexOf(this) + 1;
        return next < questions.size() ? Optional.of(questions.get(next)) : Optional.empty();
    }

    String label() {
        return Texts.t("concern.question." + code());
    }
}
