package se.skyddsnat.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands where the story is, and goes on a second at each look so that things have an order. */
final class StoryClock extends Clock {

    private Instant now = Instant.EPOCH;

    void goTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The zone is always said where it matters");
    }
}
