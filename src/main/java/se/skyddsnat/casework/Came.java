package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;

/**
 * When a report by hand came, as typed: the time limits run from then, not from when it was written down.
 *
 * @param at NOW, or EARLIER with a day and a time
 */
record Came(String at, DateText day, String time) {

    static final String NOW = "NOW";
    static final String EARLIER = "EARLIER";

    /** What lay longer is asked about first, not written down in silence. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    Came(@Nullable String at, @Nullable DateText day, @Nullable String time) {
        this.at = FormWords.typed(at);
        this.day = day == null ? DateText.empty() : day;
        this.time = FormWords.typed(time);
    }

    Optional<Instant> moment(Instant now) {
        return switch (at) {
            case NOW -> Optional.of(now);
            case EARLIER ->
                day.date()
                        .flatMap(date -> hour().map(hour ->
                                date.atTime(hour).atZone(Formats.ZONE).toInstant()));
            default -> Optional.empty();
        };
    }

    Errors errors(Instant now) {
        var moment = moment(now);
        boolean earlier = at.equals(EARLIER);
        return Errors.none()
                .when(!at.equals(NOW) && !earlier, "came.at", t("casework.new.came.missing"))
                .when(earlier && day.date().isEmpty(), "came.day", t("casework.new.came.day.wrong"))
                .when(earlier && hour().isEmpty(), "came.time", t("casework.new.came.time.wrong"))
                .when(moment.filter(when -> when.isAfter(now)).isPresent(), "came.day", t("casework.new.came.future"))
                .when(
                        moment.filter(when -> when.isBefore(now.minus(LONGEST))).isPresent(),
                        "came.day",
                        t("casework.new.came.old", LONGEST.toDays()));
    }

    private Optional<LocalTime> hour() {
        var matcher = TIME.matcher(time.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
