package se.skyddsnat.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as social services get it: what {@code handover.deliver_report} takes.
 *
 * @param receiver the intake unit that it is for
 * @param desk the unit that is open when it comes
 */
record Delivery(
        UUID id,
        String reference,
        Instant sentAt,
        UUID socialAuthority,
        UUID fromAuthority,
        UUID fromUnit,
        UUID receiver,
        UUID desk,
        String unitName,
        String profession,
        String reporterName,
        String reporterTitle,
        String reporterPhone,
        @Nullable String standInName,
        List<String> coSigners,
        Danger danger,
        @Nullable LocalDate tripDate,
        Trip tripNear,
        @Nullable String pickup,
        List<Answered> answers,
        List<Reason> reasons,
        List<Child> children) {

    /**
     * A child, with the number sealed for social services under the id that the child has there.
     *
     * @param birthYear where no more than the year is known, else null
     */
    record Child(
            int number,
            UUID id,
            String caseNumber,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            byte @Nullable [] numberIndex,
            byte @Nullable [] sealedNumber,
            byte @Nullable [] wrappedKey) {}
}
