package se.skyddsnat.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question of a form, by how it is answered. */
public sealed interface Question {

    /** What all questions have. */
    record Ask(
            String code,
            String theme,
            Part part,
            Words text,
            Words hint,
            String source,
            @Nullable Condition when) {}

    /** One step of a scale, with what the judgement rests on. */
    record Rating(Ask ask, List<Choice> scale) implements Question {}

    /** Judged twice: how it is now, and how it was earlier. */
    record NowAndEarlier(Ask ask, List<Choice> scale) implements Question {}

    /** Any number of things. */
    record Several(Ask ask, List<Choice> choices) implements Question {}

    /**
     * In one's own words.
     *
     * @param limit most characters
     */
    record FreeText(Ask ask, int limit) implements Question {}

    /** Most characters of what a judgement rests on. */
    int BASIS_LIMIT = 2000;

    Ask ask();

    default String code() {
        return ask().code();
    }

    default Optional<Condition> when() {
        return Optional.ofNullable(ask().when());
    }

    /** {@return the names of its fields, in the order of the page} */
    default List<String> fields() {
        return switch (this) {
            case Rating _ -> List.of(code(), basisField());
            case NowAndEarlier _ -> List.of(nowField(), earlierField(), basisField());
            case Several _, FreeText _ -> List.of(code());
        };
    }

    default List<Choice> choices() {
        return switch (this) {
            case Rating(var ask, var scale) -> scale;
            case NowAndEarlier(var ask, var scale) -> scale;
            case Several(var ask, var choices) -> choices;
            case FreeText _ -> List.of();
        };
    }

    /** {@return what the chosen steps count; none of what counts nothing} */
    default int points(Answers answers) {
        var field = this instanceof NowAndEarlier ? nowField() : code();
        return choices().stream()
                .filter(choice -> answers.values(field).contains(choice.code()))
                .map(Choice::points)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    default String nowField() {
        return code() + ".now";
    }

    default String earlierField() {
        return code() + ".earlier";
    }

    default String basisField() {
        return code() + ".basis";
    }
}
