package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Errors;

/** What is asked of every text that somebody writes about a case. */
public final class FormWords {

    /** More than anybody reads. */
    public static final int LONGEST = 10_000;

    /** Holds what came first, when a form was made on a card that has changed since. */
    public static final String CHANGED = "changed";

    private FormWords() {}

    public static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** {@return what a form is known by when it is sent again; a key that is none is as good as no key: nothing is lost for it} */
    public static UUID oneTimeKey(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** {@return the reasons that are ticked} */
    static Set<Reason> reasons(List<String> ticked) {
        var chosen = EnumSet.noneOf(Reason.class);
        Stream.of(Reason.values())
                .filter(reason -> ticked.contains(reason.name()))
                .forEach(chosen::add);
        return chosen;
    }

    /** {@return the errors with one more where the text is missing or too long} */
    public static Errors check(Errors errors, String field, String text, String missing, int longest) {
        return errors.when(text.isBlank(), field, missing)
                .when(text.length() > longest, field, t("casework.form.long", text.length(), longest));
    }

    /** A form that met a change is answered with 409, one that is filled in wrongly with 422. */
    public static int status(Errors errors) {
        return errors.isEmpty() ? 200 : errors.has(CHANGED) ? 409 : 422;
    }
}
