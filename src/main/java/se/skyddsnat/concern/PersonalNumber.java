package se.skyddsnat.concern;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * A Swedish personal number or coordination number (samordningsnummer), in twelve digits.
 *
 * <p>Its text is the digits, so keep it out of logs; what is shown is {@link #written()}.
 */
public record PersonalNumber(String digits) {

    private static final Options WITH_COORDINATION_NUMBERS = new Options(true, false);

    /** In a coordination number 60 is added to the day. */
    private static final int COORDINATION = 60;

    /** What came of reading a number. */
    public sealed interface Parsed {}

    /** It is one. */
    public record Valid(PersonalNumber number) implements Parsed {}

    /** It is none, and why. */
    public record Wrong(Fault fault) implements Parsed {}

    /** Why something typed is no personal number. */
    public enum Fault {
        LENGTH,
        DATE,
        FUTURE,
        CHECK_DIGIT
    }

    /** Reads ten or twelve digits with any dashes, spaces or dots among them. Ten mean the last hundred years, unless with a plus. */
    public static Parsed parse(String typed, LocalDate today) {
        var digits = digits(typed);
        if (digits.length() == 10) {
            digits = century(digits, typed.indexOf('+') >= 0, today) + digits;
        }
        if (digits.length() != 12) {
            return new Wrong(Fault.LENGTH);
        }
        var number = new PersonalNumber(digits);
        try {
            if (number.birthDate().isAfter(today)) {
                return new Wrong(Fault.FUTURE);
            }
        } catch (DateTimeException e) {
            return new Wrong(Fault.DATE);
        }
        return Personnummer.valid(digits, WITH_COORDINATION_NUMBERS) ? new Valid(number) : new Wrong(Fault.CHECK_DIGIT);
    }

    public LocalDate birthDate() {
        int day = Integer.parseInt(digits.substring(6, 8));
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                day > COORDINATION ? day - COORDINATION : day);
    }

    /** {@return whole years lived} */
    public int age(LocalDate today) {
        return Period.between(birthDate(), today).getYears();
    }

    /** {@return the number as people read it: 20170101-2393} */
    public String written() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    @Override
    public String toString() {
        return "PersonalNumber";
    }

    /** Digits of any script become ours; letters stay, so that they are not silently dropped. */
    private static String digits(String typed) {
        var digits = new StringBuilder();
        typed.strip().codePoints().filter(c -> !separates(c)).forEach(c -> {
            int digit = Character.digit(c, 10);
            digits.append(digit < 0 ? "?" : String.valueOf(digit));
        });
        return digits.indexOf("?") < 0 ? digits.toString() : "";
    }

    private static boolean separates(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '+'
                || c == '.'
                || c == '\u2212';
    }

    private static String century(String ten, boolean hundred, LocalDate today) {
        int year = today.getYear() / 100 * 100 + Integer.parseInt(ten.substring(0, 2));
        if (year > today.getYear()) {
            year -= 100;
        }
        return String.valueOf((hundred ? year - 100 : year) / 100);
    }
}
