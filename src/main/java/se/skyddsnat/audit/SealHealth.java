package se.skyddsnat.audit;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How sealing goes. Down when the log was tampered with, when sealing fails, or when events wait too long for their seal. */
@Component("log")
class SealHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(SealHealth.class);

    /** A transaction that writes for long holds the seal back; one that runs for this long is a fault. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private volatile @Nullable String broken;
    private volatile @Nullable String trouble;
    private volatile Duration lag = Duration.ZERO;

    /** For good: only a person who has looked starts the program again. */
    void broken(LogBroken what) {
        broken = what.getMessage();
        LOG.error("The log has been tampered with, sealing stops: {}", what.getMessage());
    }

    boolean isBroken() {
        return broken != null;
    }

    void failed(RuntimeException why) {
        if (trouble == null) {
            LOG.error("The log cannot be sealed now; it will be tried again", why);
        }
        trouble = why.getClass().getSimpleName();
    }

    void sealed(Duration oldest) {
        if (trouble != null) {
            LOG.info("The log is sealed again");
        }
        trouble = null;
        if (oldest.compareTo(LONGEST_WAIT) > 0 && lag.compareTo(LONGEST_WAIT) <= 0) {
            LOG.warn("Events wait for their seal since {} s: a transaction runs for too long", oldest.toSeconds());
        }
        lag = oldest;
    }

    @Override
    public Health health() {
        var up = broken == null && trouble == null && lag.compareTo(LONGEST_WAIT) <= 0;
        var health = (up ? Health.up() : Health.down()).withDetail("lagMillis", lag.toMillis());
        Optional.ofNullable(broken).ifPresent(what -> health.withDetail("broken", what));
        Optional.ofNullable(trouble).ifPresent(what -> health.withDetail("trouble", what));
        return health.build();
    }
}
