package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.skyddsnat.web.Errors;

/** What is asked before anything else, and kept nowhere unless a report is begun: danger, who fetches the child, a trip. */
record DangerForm(MultiValueMap<String, String> sent) {

    static final List<Input> INPUTS = Stream.of(Question.DANGER, Question.PICKUP, Question.TRIP)
            .map(question -> question.inputs(List.of()).getFirst())
            .toList();

    /** {@return what was filled in, by the names of the draft's fields; a choice that is not ours is left out} */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        INPUTS.stream()
                .flatMap(Input::all)
                .forEach(input -> input.fields().forEach(field -> {
                    var value = sent.getOrDefault(field, List.of()).stream()
                            .findFirst()
                            .orElse("");
                    boolean ours = !(input instanceof Input.Choice choice)
                            || choice.options().contains(value);
                    if (!value.isEmpty() && ours) {
                        typed.put(field, value);
                    }
                }));
        return typed;
    }

    Answers answers() {
        return Answers.of(typed().entrySet().stream()
                .map(entry -> new Answer(entry.getKey(), 1, entry.getValue(), Instant.EPOCH))
                .toList());
    }

    /** Only whether the child is in danger must be answered, and "I do not know" is an answer. */
    Errors errors() {
        return Errors.none()
                .when(!isOneOf(Danger.values(), "danger"), "danger", t("concern.missing.choice"))
                .when(
                        !answers().day("trip-day").isBlank()
                                && answers().day("trip-day").date().isEmpty(),
                        "trip-day",
                        t("concern.wrong.day"));
    }

    Urgency urgency() {
        return Urgency.of(
                Danger.valueOf(answers().value("danger")),
                isOneOf(Trip.values(), "trip") ? Trip.valueOf(answers().value("trip")) : Trip.UNKNOWN);
    }

    private boolean isOneOf(Enum<?>[] values, String field) {
        return Stream.of(values).anyMatch(value -> value.name().equals(answers().value(field)));
    }
}
