package se.skyddsnat.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a draft about a child lies that nobody goes on with: {@code skyddsnat.draft-days} after it was kept last. It is no
 * part of a child's file, and what is kept of a child for no use is taken away, which its page has told its author.
 */
@Component
public class DraftLife {

    private final Duration kept;
    private final Clock clock;

    DraftLife(@Value("${skyddsnat.draft-days:90}") int days, Clock clock) {
        this.kept = Duration.ofDays(days);
        this.clock = clock;
    }

    /** {@return when a draft is taken away unless somebody goes on with it} */
    public Instant end(Instant savedAt) {
        return savedAt.plus(kept);
    }

    /** {@return the same for one that is kept now} */
    public Instant end() {
        return end(clock.instant());
    }

    /** {@return the moment since when a draft must have been kept, to stay} */
    public Instant leftBefore() {
        return clock.instant().minus(kept);
    }
}
