package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Texts;

/**
 * A child as somebody outside knows it: perhaps by nothing but where it lives, which the report's text says.
 *
 * @param unknown filled in when the box is ticked that says that the name is not known
 * @param age whole years, where neither number nor day is known
 */
record WebChild(String name, String unknown, String number, DateText born, String age) {

    private static final int OF_AGE = 18;

    WebChild(
            @Nullable String name,
            @Nullable String unknown,
            @Nullable String number,
            @Nullable DateText born,
            @Nullable String age) {
        this.name = FormWords.typed(name);
        this.unknown = FormWords.typed(unknown);
        this.number = FormWords.typed(number);
        this.born = born == null ? DateText.empty() : born;
        this.age = FormWords.typed(age);
    }

    static WebChild empty() {
        return new WebChild(null, null, null, null, null);
    }

    boolean isBlank() {
        return unknown.isEmpty() && entry().isBlank() && age.isBlank();
    }

    Errors errors(String field, LocalDate today) {
        boolean nameless = name.isBlank();
        return Errors.none()
                .when(nameless && unknown.isEmpty(), field + ".name", t("casework.web.child.name.missing"))
                .when(!nameless && !unknown.isEmpty(), field + ".unknown", t("casework.web.child.unknown.named"))
                .and(named().errors(field, today))
                .when(!age.isBlank() && years().isEmpty(), field + ".age", t("casework.web.child.age.wrong"))
                .when(contradicts(today), field + ".age", t("casework.web.child.age.contradiction"));
    }

    OutsideReport.NewChild child(LocalDate today) {
        var child = named().child(today);
        var year = child.birthYear();
        return new OutsideReport.NewChild(
                child.name(),
                child.number(),
                child.birthDate(),
                child.birthDate() == null && year == null
                        ? years().map(years -> today.getYear() - years).orElse(null)
                        : year);
    }

    private ChildEntry entry() {
        return new ChildEntry(name, number, born);
    }

    /** A card needs something to call the child by. */
    private ChildEntry named() {
        return name.isBlank()
                ? new ChildEntry(Texts.inSwedish(() -> t("casework.web.child.nameless")), number, born)
                : entry();
    }

    private Optional<Integer> years() {
        return age.strip().matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(age.strip())).filter(years -> years < OF_AGE)
                : Optional.empty();
    }

    /** Somebody who guesses an age may be a year wrong. */
    private boolean contradicts(LocalDate today) {
        if (years().isEmpty() || !named().errors("", today).isEmpty()) {
            return false;
        }
        int guessed = years().get();
        var child = named().child(today);
        var year = child.birthYear();
        int known = child.birthDate() != null
                ? Period.between(child.birthDate(), today).getYears()
                : year == null ? guessed : today.getYear() - year;
        return Math.abs(known - guessed) > 1;
    }
}
