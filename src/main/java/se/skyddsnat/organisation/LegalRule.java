package se.skyddsnat.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks, and within which time, for events from a day to a day (both included).
 *
 * @param act number in Svensk författningssamling
 * @param chapter empty where the act has none
 * @param verified false where the days of validity are not known for certain
 */
public record LegalRule(
        RuleCode code,
        String act,
        String chapter,
        String section,
        Period period,
        ClockStart clock,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        String noteSv,
        String noteEn,
        String source,
        LocalDate lastChecked) {

    public boolean valid(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public Optional<LocalDate> findFrom() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> findTo() {
        return Optional.ofNullable(to);
    }

    public String note(Locale locale) {
        return locale.getLanguage().equals("en") ? noteEn : noteSv;
    }

    /** {@return chapter and section as Swedish law is cited, such as "20 kap. 3 §"} */
    public String place() {
        return chapter.isEmpty() ? section : chapter + " kap. " + section;
    }
}
