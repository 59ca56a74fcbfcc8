package se.skyddsnat.organisation;

import static java.time.LocalTime.MIDNIGHT;
import static se.skyddsnat.web.Formats.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a unit is open, by day of the week and on holidays, in Swedish time. */
public record OpeningHours(List<Span> spans) {

    /** Longer than any run of closed days; a unit that does not open within it does not open. */
    private static final int HORIZON = 30;

    public OpeningHours {
        spans = spans.stream().sorted(Comparator.comparing(Span::opens)).toList();
    }

    /** A part of a day; midnight as closing time is the end of the day. */
    public record Span(OpeningDay day, LocalTime opens, LocalTime closes) {

        public Span {
            if (!closes.isAfter(opens) && !closes.equals(MIDNIGHT)) {
                throw new IllegalArgumentException("Closes before it opens: " + day + " " + opens + "–" + closes);
            }
        }

        private boolean contains(LocalTime time) {
            return !time.isBefore(opens) && (time.isBefore(closes) || closes.equals(MIDNIGHT));
        }
    }

    /** {@return hours from Monday to Friday, closed at weekends and on holidays} */
    public static OpeningHours office(LocalTime opens, LocalTime closes) {
        return new OpeningHours(Stream.of(OpeningDay.values())
                .filter(day -> day.compareTo(OpeningDay.SATURDAY) < 0)
                .map(day -> new Span(day, opens, closes))
                .toList());
    }

    public boolean open(Instant at) {
        var local = at.atZone(ZONE);
        return spans(local.toLocalDate()).anyMatch(span -> span.contains(local.toLocalTime()));
    }

    /** {@return the moment itself while open, otherwise when it next opens; empty when it has no hours} */
    public Optional<Instant> opensNext(Instant at) {
        if (open(at)) {
            return Optional.of(at);
        }
        var today = at.atZone(ZONE).toLocalDate();
        return today.datesUntil(today.plusDays(HORIZON))
                .flatMap(day -> spans(day)
                        .map(span -> day.atTime(span.opens()).atZone(ZONE).toInstant()))
                .filter(opens -> opens.isAfter(at))
                .findFirst();
    }

    private Stream<Span> spans(LocalDate day) {
        var kind = OpeningDay.of(day);
        return spans.stream().filter(span -> span.day() == kind);
    }
}
