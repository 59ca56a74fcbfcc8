package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;
import se.skyddsnat.concern.NewReport.NewChild;
import se.skyddsnat.web.Errors;

/** One child of a draft, read. Only a name must be there, and a first name will do. */
record ChildForm(ChildFields fields, Answers answers, LocalDate today) {

    /** A report is about a person under 18; an older one is a mistyped number. */
    private static final int OF_AGE = 18;

    NewChild child() {
        return new NewChild(fields.number(), name(), personalNumber().orElse(null), birth().orElse(null));
    }

    String name() {
        return answers.value(fields.name()).strip();
    }

    Optional<PersonalNumber> personalNumber() {
        return PersonalNumber.parse(answers.value(fields.personalNumber()), today)
                        instanceof PersonalNumber.Valid(var number)
                ? Optional.of(number)
                : Optional.empty();
    }

    Optional<Birth> birth() {
        return Birth.parse(answers.day(fields.born()));
    }

    /** {@return what is missing, cannot be read, or does not agree with the rest} */
    Errors errors() {
        return Errors.none()
                .when(name().isEmpty(), fields.name(), t("concern.missing.name"))
                .and(wrongNumber())
                .and(wrongBirth());
    }

    private Errors wrongNumber() {
        if (answers.value(fields.personalNumber()).isBlank()) {
            return Errors.none();
        }
        return switch (PersonalNumber.parse(answers.value(fields.personalNumber()), today)) {
            case PersonalNumber.Valid(var number) ->
                Errors.none().when(number.age(today) >= OF_AGE, fields.personalNumber(), t("concern.wrong.adult"));
            case PersonalNumber.Wrong(var fault) ->
                Errors.of(fields.personalNumber(), t("concern.wrong.number." + fault));
        };
    }

    private Errors wrongBirth() {
        var typed = answers.day(fields.born());
        if (typed.isBlank()) {
            return Errors.none();
        }
        return birth().map(this::wrong).orElse(Errors.of(fields.born(), t("concern.wrong.birth")));
    }

    private Errors wrong(Birth birth) {
        return Errors.none()
                .when(birth.isAfter(today), fields.born(), t("concern.wrong.future"))
                .when(birth.year() < today.getYear() - OF_AGE, fields.born(), t("concern.wrong.adult"))
                .when(
                        personalNumber()
                                .filter(number -> !birth.agreesWith(number.birthDate()))
                                .isPresent(),
                        fields.born(),
                        t("concern.wrong.contradiction"));
    }
}
