package se.skyddsnat.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as typed in three fields; what was typed is kept also when it is no date. */
public record DateText(String day, String month, String year) {

    private static final List<String> MONTHS = List.of("jan feb mar apr maj jun jul aug sep okt nov dec".split(" "));
    private static final List<String> ENGLISH = List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));

    /** A field that the browser did not send is an empty one. */
    public DateText(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = day == null ? "" : day.strip();
        this.month = month == null ? "" : month.strip();
        this.year = year == null ? "" : year.strip();
    }

    public static DateText empty() {
        return new DateText("", "", "");
    }

    public static DateText of(LocalDate date) {
        return new DateText(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return (day + month + year).isEmpty();
    }

    /** {@return the date, or nothing when the fields hold none; the month may be a number or its name} */
    public Optional<LocalDate> date() {
        try {
            if (year.length() != 4) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        var typed = month.toLowerCase(Locale.ROOT);
        if (typed.length() < 3) {
            return Integer.parseInt(typed);
        }
        var name = typed.substring(0, 3);
        return Math.max(MONTHS.indexOf(name), ENGLISH.indexOf(name)) + 1;
    }
}
