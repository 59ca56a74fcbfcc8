package se.skyddsnat.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Personal numbers that nobody has. Skatteverket publishes test numbers as open data (dataportal.se, "Testpersonnummer");
 * those seen from there have birth number 238 or 239 for the years of children (20170101-2393) and 980–989 for older ones
 * (19861123-9883). Only 238 (girls) and 239 (boys) are used here, with the check digit of the Luhn algorithm. For years
 * later than the published list they follow its pattern.
 */
final class TestNumber {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private TestNumber() {}

    static String girl(LocalDate born) {
        return number(DATE.format(born) + "238");
    }

    static String boy(LocalDate born) {
        return number(DATE.format(born) + "239");
    }

    /** {@return a coordination number: 60 is added to the day} */
    static String coordination(LocalDate born) {
        var date = DATE.format(born);
        return number(date.substring(0, 6) + (born.getDayOfMonth() + 60) + "239");
    }

    private static String number(String eleven) {
        int sum = 0;
        for (int i = 2; i < eleven.length(); i++) {
            int product = Character.digit(eleven.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return eleven + (10 - sum % 10) % 10;
    }
}
