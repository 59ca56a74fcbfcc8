package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.web.Errors;

/**
 * Who the child is, as chosen.
 *
 * @param choice a person, or one of the two other answers
 * @param number what was looked up on the page, if anything
 */
record PersonForm(String choice, String number) {

    static final String NEW = "NEW";
    static final String UNKNOWN = "UNKNOWN";

    PersonForm(@Nullable String choice, @Nullable String number) {
        this.choice = FormWords.typed(choice);
        this.number = FormWords.typed(number);
    }

    static PersonForm empty() {
        return new PersonForm("", "");
    }

    Parsed<WhoIsIt> parse() {
        return switch (choice) {
            case NEW -> new Parsed.Valid<>(new WhoIsIt.Unmet());
            case UNKNOWN -> new Parsed.Valid<>(new WhoIsIt.NotKnownYet());
            default -> person();
        };
    }

    /** {@return the number that somebody is looked up by} */
    Parsed<PersonalNumber> wanted(LocalDate today) {
        return switch (PersonalNumber.parse(number, today)) {
            case PersonalNumber.Valid(PersonalNumber valid) -> new Parsed.Valid<>(valid);
            case PersonalNumber.Wrong(PersonalNumber.Fault fault) ->
                new Parsed.Invalid<>(Errors.of("number", t("casework.find.number." + fault)));
        };
    }

    private Parsed<WhoIsIt> person() {
        try {
            return new Parsed.Valid<>(new WhoIsIt.Known(new PersonId(UUID.fromString(choice)), number));
        } catch (IllegalArgumentException e) {
            return new Parsed.Invalid<>(Errors.of("choice", t("casework.person.missing")));
        }
    }
}
