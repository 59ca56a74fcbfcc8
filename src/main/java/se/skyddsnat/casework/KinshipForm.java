package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/**
 * That two children are siblings, as stated.
 *
 * @param other the other child's card
 */
record KinshipForm(String other, String source) {

    /** What the form says once it is read. */
    record Stated(CaseId other, String source) {}

    KinshipForm(@Nullable String other, @Nullable String source) {
        this.other = FormWords.typed(other);
        this.source = FormWords.typed(source);
    }

    static KinshipForm empty() {
        return new KinshipForm("", "");
    }

    Parsed<Stated> parse() {
        var errors = FormWords.check(
                Errors.none().when(other.isBlank(), "other", t("casework.siblings.other.missing")),
                "source",
                source,
                t("casework.reason.source.missing"),
                ReasonForm.LONGEST_SOURCE);
        if (!errors.isEmpty()) {
            return new Parsed.Invalid<>(errors);
        }
        try {
            return new Parsed.Valid<>(new Stated(new CaseId(UUID.fromString(other)), source.strip()));
        } catch (IllegalArgumentException e) {
            return new Parsed.Invalid<>(Errors.of("other", t("casework.siblings.other.missing")));
        }
    }
}
