package se.skyddsnat.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something read from the database and kept for a minute: it changes seldom, and every page asks for it. */
final class Kept<T> {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<T> source;

    private volatile @Nullable Reading<T> latest;

    private record Reading<T>(Instant at, T value) {}

    Kept(Clock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    T get() {
        var now = clock.instant();
        var reading = latest;
        if (reading == null
                || now.isBefore(reading.at())
                || now.isAfter(reading.at().plus(LONGEST))) {
            reading = new Reading<>(now, source.get());
            latest = reading;
        }
        return reading.value();
    }
}
