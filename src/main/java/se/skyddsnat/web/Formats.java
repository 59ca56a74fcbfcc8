package se.skyddsnat.web;

import static java.time.temporal.ChronoUnit.DAYS;
import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates, times and numbers as Swedish authorities write them, and as an English reader expects them. */
public final class Formats {

    /** The zone in which days begin and deadlines end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Reading a pattern costs many times what writing by it does. */
    private static final Map<Writer, DateTimeFormatter> WRITERS = new ConcurrentHashMap<>();

    private record Writer(String pattern, Language language) {}

    private Formats() {}

    /** {@return the legal day of a moment} */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** In running text: 21 november 2026. */
    public static String date(LocalDate date) {
        return write("d MMMM yyyy", date);
    }

    public static String date(Instant moment) {
        return date(day(moment));
    }

    /** With its weekday: fredag 21 november 2026. */
    public static String weekday(LocalDate date) {
        return write("EEEE d MMMM yyyy", date);
    }

    /** In tables: 2026-11-21. */
    public static String isoDate(LocalDate date) {
        return date.toString();
    }

    /** In tables: 2026-11-21 09.05. */
    public static String isoMoment(Instant moment) {
        return write(english() ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH.mm", moment.atZone(ZONE));
    }

    /** In running text: kl. 9.05. */
    public static String time(LocalTime time) {
        return english() ? write("H:mm", time) : "kl. " + write("H.mm", time);
    }

    public static String time(Instant moment) {
        return time(LocalTime.ofInstant(moment, ZONE));
    }

    /** From one hour to another: kl. 8.00–16.30. */
    public static String hours(LocalTime from, LocalTime to) {
        return english()
                ? write("H:mm", from) + "–" + write("H:mm", to)
                : "kl. " + write("H.mm", from) + "–" + write("H.mm", to);
    }

    /** In running text: 21 november 2026 kl. 9.05. */
    public static String moment(Instant moment) {
        return t("web.moment", date(day(moment)), time(moment));
    }

    /** A last day with the days that are left: 24 november 2026 (om 3 dagar). */
    public static String deadline(LocalDate last, LocalDate today) {
        return t("web.deadline", date(last), daysUntil(last, today));
    }

    /** From today: i dag, i morgon, om 3 dagar, för 2 dagar sedan. */
    public static String daysUntil(LocalDate day, LocalDate today) {
        long days = DAYS.between(today, day);
        if (days == 0) {
            return t("web.today");
        }
        if (Math.abs(days) == 1) {
            return t(days > 0 ? "web.tomorrow" : "web.yesterday");
        }
        return days > 0 ? t("web.inDays", days) : t("web.daysAgo", -days);
    }

    /** Thousands apart: 1 234 567. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
    }

    /** With its decimals, at most four: 0,25. */
    public static String decimal(BigDecimal number) {
        var format = NumberFormat.getInstance(Language.current().locale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** A whole share of a hundred: 73 %. */
    public static String percent(long percent) {
        return number(percent) + (english() ? "%" : "\u00a0%");
    }

    private static boolean english() {
        return Language.current() == Language.ENGLISH;
    }

    private static String write(String pattern, java.time.temporal.TemporalAccessor value) {
        return WRITERS.computeIfAbsent(
                        new Writer(pattern, Language.current()),
                        writer -> DateTimeFormatter.ofPattern(
                                writer.pattern(), writer.language().locale()))
                .format(value);
    }
}
