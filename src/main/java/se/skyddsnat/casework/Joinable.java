package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.skyddsnat.access.AccountId;

/**
 * The same child's other card, as far as one must know it to join a report to it.
 *
 * @param due its last day, which stays
 * @param handler who has it, and will have both
 */
record Joinable(
        CaseId id,
        String number,
        Stage.Kind stage,
        Instant arrived,
        LocalDate due,
        AccountId handler,
        UUID unit,
        String handlerName) {}
