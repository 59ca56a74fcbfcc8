package se.skyddsnat.instrument;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a form with what has been done with it; its questions are read by themselves.
 *
 * @param followed whether a later version has been published
 */
record Version(
        InstrumentId id,
        Heading form,
        Signature taken,
        List<Signature> approvals,
        @Nullable Signature published,
        @Nullable Signature withdrawn,
        boolean followed) {

    /** As many experts as have to stand behind a form before it is published. */
    static final int SIGNATURES = 2;

    Version {
        approvals = List.copyOf(approvals);
    }

    /** What may be done with it. */
    enum State {
        TAKEN_IN,
        SIGNED,
        PUBLISHED,
        FOLLOWED,
        EXPIRED,
        WITHDRAWN
    }

    State state(LocalDate today) {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (published == null) {
            return approvals.size() < SIGNATURES ? State.TAKEN_IN : State.SIGNED;
        }
        var last = form.validTo();
        if (last != null && last.isBefore(today)) {
            return State.EXPIRED;
        }
        return followed ? State.FOLLOWED : State.PUBLISHED;
    }
}
