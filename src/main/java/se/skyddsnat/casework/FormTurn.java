package se.skyddsnat.casework;

import java.util.function.Consumer;
import java.util.function.Function;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/** One turn of a form: done, or back with everything that was typed. */
public final class FormTurn {

    private FormTurn() {}

    public static <T> Answer of(Parsed<T> parsed, Consumer<T> act, Answer done, Function<Errors, Page> again) {
        return switch (parsed) {
            case Parsed.Valid<T>(var value) -> {
                try {
                    act.accept(value);
                    yield done;
                } catch (Conflict conflict) {
                    yield again.apply(Errors.of(FormWords.CHANGED, conflict.text()));
                }
            }
            case Parsed.Invalid<T>(var errors) -> again.apply(errors);
        };
    }
}
