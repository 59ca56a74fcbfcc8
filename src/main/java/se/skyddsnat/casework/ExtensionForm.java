package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** More time for a preliminary assessment, as typed. */
record ExtensionForm(DateText to, String reasons) {

    ExtensionForm(@Nullable DateText to, @Nullable String reasons) {
        this.to = to == null ? DateText.empty() : to;
        this.reasons = FormWords.typed(reasons);
    }

    /** Until a day, for reasons. */
    record Asked(LocalDate to, String reasons) {}

    static ExtensionForm empty() {
        return new ExtensionForm(DateText.empty(), "");
    }

    Parsed<Asked> parse() {
        var errors = FormWords.check(
                Errors.none().when(to.date().isEmpty(), "to", t("casework.extension.to.wrong")),
                "reasons",
                reasons,
                t("casework.extension.reasons.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new Asked(to.date().orElseThrow(), reasons.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
