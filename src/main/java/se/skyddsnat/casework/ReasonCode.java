package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Reason;

/**
 * A code of a reason with the days it is valid, both included.
 *
 * @param violence whether it says that a child may have met with violence or witnessed it
 */
record ReasonCode(
        Reason code, @Nullable LocalDate from, @Nullable LocalDate to, boolean violence) {

    boolean valid(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** {@return whether a reason stands that says that a child may have met with violence or witnessed it} */
    static boolean violenceStands(List<ReasonCode> codes, ReasonLedger ledger) {
        return codes.stream().filter(ReasonCode::violence).map(ReasonCode::code).anyMatch(code -> ledger.stands(code));
    }
}
