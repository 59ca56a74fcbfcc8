package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Reason;

/** A report as {@code handover.receive_report} takes it. */
record Handing(
        UUID id,
        String reference,
        Instant sentAt,
        UUID receiver,
        UUID desk,
        String unitName,
        String profession,
        boolean anonymous,
        String reporterName,
        String reporterTitle,
        String reporterPhone,
        @Nullable String standInName,
        boolean wantsFeedback,
        List<String> coSigners,
        String danger,
        String tripNear,
        @Nullable LocalDate tripDate,
        @Nullable String pickup,
        List<Said> answers,
        Set<Reason> reasons,
        List<Child> children) {

    record Said(String question, String answer) {}

    /** A child, with the number sealed under the id that the child has here. */
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
