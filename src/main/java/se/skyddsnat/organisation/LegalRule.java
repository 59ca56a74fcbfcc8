package se.skyddsnat.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Texts;

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
        return !begins(day) && !ended(day);
    }

    /** {@return whether it holds only after a day} */
    public boolean begins(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** {@return whether it held only before a day} */
    public boolean ended(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    public Optional<LocalDate> findFrom() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> findTo() {
        return Optional.ofNullable(to);
    }

    /** {@return the note in the user's language; may be empty} */
    public String note() {
        return Texts.either(noteSv, noteEn);
    }

    /** {@return chapter and section as Swedish law is cited, such as "20 kap. 3 §"} */
    public String place() {
        return chapter.isEmpty() ? section : chapter + " kap. " + section;
    }
}
