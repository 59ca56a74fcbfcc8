package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.web.Errors;

/** What somebody looks for, as typed: the field itself tells a number from a case number from a name. */
record FindForm(String wanted) {

    private static final int LONGEST = 200;

    FindForm(@Nullable String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    Parsed<Wanted> parse(LocalDate today) {
        var typed = wanted.strip();
        if (typed.length() > LONGEST) {
            return invalid(t("casework.find.long", LONGEST));
        }
        var number = Reference.parse("SN", typed);
        if (number.isPresent()) {
            return new Parsed.Valid<>(new Wanted.ByCaseNumber(number.get()));
        }
        if (typed.toUpperCase(java.util.Locale.ROOT).startsWith("SN-")) {
            return invalid(t("casework.find.caseNumber"));
        }
        if (typed.codePoints().anyMatch(Character::isDigit)) {
            return switch (PersonalNumber.parse(typed, today)) {
                case PersonalNumber.Valid(var valid) -> new Parsed.Valid<>(new Wanted.ByNumber(valid));
                case PersonalNumber.Wrong(var fault) -> invalid(t("casework.find.number." + fault));
            };
        }
        return typed.codePoints().filter(Character::isLetter).count() < Wanted.ByName.SHORTEST
                ? invalid(t("casework.find.short", Wanted.ByName.SHORTEST))
                : new Parsed.Valid<>(new Wanted.ByName(typed));
    }

    private static Parsed<Wanted> invalid(String message) {
        return new Parsed.Invalid<>(Errors.of("wanted", message));
    }
}
