package se.skyddsnat.measures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import se.skyddsnat.web.Formats;

/** A month as it is read and written: 2026-03 in addresses, tables and files, mars 2026 in running text. */
final class MonthText {

    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-[0-9]{2}");

    private MonthText() {}

    static Optional<YearMonth> read(String text) {
        try {
            return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String words(YearMonth month) {
        return Formats.date(month.atDay(1)).substring("1 ".length());
    }

    static YearMonth of(LocalDate day) {
        return YearMonth.from(day);
    }
}
