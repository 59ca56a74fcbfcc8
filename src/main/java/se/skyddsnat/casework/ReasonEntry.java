package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.concern.Reason;

/**
 * A line in the ledger of reasons.
 *
 * @param source who said it or what showed it; empty when it is the report itself
 * @param by null when it came with the report
 */
record ReasonEntry(
        Reason code,
        Standing standing,
        Instant at,
        LocalDate statedOn,
        String source,
        @Nullable AccountId by,
        String author) {

    boolean fromReport() {
        return by == null;
    }

    /** {@return whether it says what somebody is about to write} */
    boolean says(NewReason reason, AccountId writer) {
        return writer.equals(by) && reason.equals(new NewReason(code, standing, statedOn, source));
    }
}
