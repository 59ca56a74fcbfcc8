package se.skyddsnat.concern;

import java.util.List;
import java.util.stream.Stream;

/** One thing that a question asks for. Its field is the name in the form and in the draft. */
sealed interface Input {

    /** One line of text. */
    record Line(String field) implements Input {}

    /** Text of any length that a person writes in a quarter of an hour. */
    record Text(String field) implements Input {}

    /** A personal number, sealed where it is kept. */
    record PersonNumber(String field) implements Input {}

    /** A day, as three fields; a part of it will do where {@code partial}. */
    record Day(String field, boolean partial) implements Input {

        List<String> parts() {
            return Stream.of("day", "month", "year")
                    .map(part -> field + "." + part)
                    .toList();
        }
    }

    /** One box: I do not know. */
    record Unknown(String field) implements Input {}

    /** Exactly one of several; choosing {@code revealing} asks for more. */
    record Choice(String field, List<String> options, String revealing, List<Input> more) implements Input {}

    /** Any of several; choosing {@code revealing} asks for more. */
    record Choices(String field, List<String> options, String revealing, List<Input> more) implements Input {}

    /** One colleague of the own unit, or nobody. */
    record Colleague(String field) implements Input {}

    /** Any colleagues of the own unit. */
    record Colleagues(String field) implements Input {}

    String field();

    /** {@return the input and what it may reveal} */
    default Stream<Input> all() {
        return switch (this) {
            case Choice choice -> Stream.concat(Stream.of(this), choice.more().stream());
            case Choices choices -> Stream.concat(Stream.of(this), choices.more().stream());
            case Line _, Text _, PersonNumber _, Day _, Unknown _, Colleague _, Colleagues _ -> Stream.of(this);
        };
    }

    /** {@return the names that the browser sends and the draft keeps} */
    default List<String> fields() {
        return switch (this) {
            case Day day -> day.parts();
            case Line _, Text _, PersonNumber _, Unknown _, Choice _, Choices _, Colleague _, Colleagues _ ->
                List.of(field());
        };
    }

    /** How many characters the input takes; what is longer is kept, and said to be too long. */
    default int limit() {
        return switch (this) {
            case Text _ -> 10_000;
            case Line _, PersonNumber _, Day _, Unknown _, Choice _, Choices _, Colleague _, Colleagues _ -> 200;
        };
    }
}
