package se.skyddsnat.instrument;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Texts;

/**
 * A text of a form in its languages.
 *
 * @param en null where the form is in Swedish alone
 */
public record Words(String sv, @Nullable String en) {

    static final Words NONE = new Words("", "");

    /** {@return in the user's language where the form has it, otherwise in Swedish} */
    public String text() {
        return en == null ? sv : Texts.either(sv, en);
    }
}
