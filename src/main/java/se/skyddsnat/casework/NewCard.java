package se.skyddsnat.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;

/** A card that social services make themselves: of a report by hand, or beside the others of a report. */
record NewCard(CaseId id, IntakeId intake, int number, NewChild child, Clocks clocks, Place place) {

    /**
     * Where the card lies from the start.
     *
     * @param arrived what its own clocks run from
     */
    record Place(
            Instant arrived,
            boolean urgent,
            UUID receiver,
            UUID desk,
            @Nullable AccountId assignee,
            @Nullable UUID unit) {}
}
