package se.skyddsnat.demo;

import java.time.LocalDate;
import java.util.Map;
import se.skyddsnat.casework.NewChild;
import se.skyddsnat.concern.PersonalNumber;

/**
 * A made-up child, as its teacher knows it.
 *
 * @param days how old, in days
 */
record Kid(String name, Known known, int days) {

    /** What the teacher knows besides the name. */
    enum Known {
        GIRLS_NUMBER,
        BOYS_NUMBER,
        BIRTH_YEAR,
        NAME_ONLY
    }

    static Kid girl(String name, int years, int days) {
        return new Kid(name, Known.GIRLS_NUMBER, years * 365 + days);
    }

    static Kid boy(String name, int years, int days) {
        return new Kid(name, Known.BOYS_NUMBER, years * 365 + days);
    }

    /** {@return what stands in the fields of a report} */
    Map<String, String> fields(int number, LocalDate today) {
        var child = "child." + number + ".";
        var born = today.minusDays(days);
        return switch (known) {
            case GIRLS_NUMBER -> Map.of(child + "name", name, child + "number", TestNumber.girl(born));
            case BOYS_NUMBER -> Map.of(child + "name", name, child + "number", TestNumber.boy(born));
            case BIRTH_YEAR -> Map.of(child + "name", name, child + "born.year", String.valueOf(born.getYear()));
            case NAME_ONLY -> Map.of(child + "name", name);
        };
    }

    /** {@return the child as social services write it down} */
    NewChild writtenDown(LocalDate today) {
        var born = today.minusDays(days);
        return switch (known) {
            case GIRLS_NUMBER -> new NewChild(name, new PersonalNumber(TestNumber.girl(born)), born, null);
            case BOYS_NUMBER -> new NewChild(name, new PersonalNumber(TestNumber.boy(born)), born, null);
            case BIRTH_YEAR -> new NewChild(name, null, null, born.getYear());
            case NAME_ONLY -> new NewChild(name, null, null, null);
        };
    }
}
