package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/**
 * A child as typed.
 *
 * @param born a day, or a year alone
 */
record ChildEntry(String name, String number, DateText born) {

    static final int LONGEST_NAME = 200;

    private static final int OF_AGE = 18;

    ChildEntry(@Nullable String name, @Nullable String number, @Nullable DateText born) {
        this.name = FormWords.typed(name);
        this.number = FormWords.typed(number);
        this.born = born == null ? DateText.empty() : born;
    }

    static ChildEntry empty() {
        return new ChildEntry("", "", DateText.empty());
    }

    boolean isBlank() {
        return name.isBlank() && number.isBlank() && born.isBlank();
    }

    /** {@return what is missing, cannot be read, or does not agree with the rest} */
    Errors errors(String field, LocalDate today) {
        return FormWords.check(Errors.none(), field + ".name", name, t("casework.child.name.missing"), LONGEST_NAME)
                .and(wrongNumber(field + ".number", today))
                .and(wrongBirth(field + ".born", today));
    }

    NewChild child(LocalDate today) {
        var known = personalNumber(today);
        var day = known.map(PersonalNumber::birthDate).or(born::date);
        return new NewChild(
                name.strip(), known.orElse(null), day.orElse(null), day.isPresent() ? null : bornIn().orElse(null));
    }

    private Errors wrongNumber(String field, LocalDate today) {
        if (number.isBlank()) {
            return Errors.none();
        }
        return switch (PersonalNumber.parse(number, today)) {
            case PersonalNumber.Valid(PersonalNumber valid) ->
                Errors.none().when(valid.age(today) >= OF_AGE, field, t("casework.child.adult"));
            case PersonalNumber.Wrong(var fault) -> Errors.of(field, t("casework.find.number." + fault));
        };
    }

    private Errors wrongBirth(String field, LocalDate today) {
        if (born.isBlank()) {
            return Errors.none();
        }
        var day = born.date();
        int year = day.map(LocalDate::getYear).or(this::bornIn).orElse(0);
        return Errors.none()
                .when(year == 0, field, t("casework.child.born.wrong"))
                .when(
                        day.map(date -> date.isAfter(today)).orElse(year > today.getYear()),
                        field,
                        t("casework.child.born.future"))
                .when(year < today.getYear() - OF_AGE, field, t("casework.child.adult"))
                .when(
                        personalNumber(today)
                                .map(PersonalNumber::birthDate)
                                .filter(known ->
                                        day.map(date -> !date.equals(known)).orElse(year != known.getYear()))
                                .isPresent(),
                        field,
                        t("casework.child.born.contradiction"));
    }

    private Optional<PersonalNumber> personalNumber(LocalDate today) {
        return PersonalNumber.parse(number, today) instanceof PersonalNumber.Valid(var valid)
                ? Optional.of(valid)
                : Optional.empty();
    }

    /** The year, where nothing but a year was typed. */
    private Optional<Integer> bornIn() {
        return (born.day() + born.month()).isEmpty()
                ? new DateText("1", "1", born.year()).date().map(LocalDate::getYear)
                : Optional.empty();
    }
}
