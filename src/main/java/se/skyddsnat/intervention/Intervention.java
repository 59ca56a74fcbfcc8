package se.skyddsnat.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;

/**
 * A granted intervention (beviljad insats) with what has happened to it.
 *
 * @param startedOn from when the decision is carried out; none as long as it is not
 * @param consents the latest first
 * @param followUps the latest first
 */
record Intervention(
        InterventionId id,
        CaseId caseId,
        NewIntervention content,
        LocalDate decidedOn,
        String unit,
        Signature signature,
        @Nullable LocalDate startedOn,
        List<Consent> consents,
        List<FollowUp> followUps,
        Optional<Ending> ending) {

    Progress progress() {
        return new Progress(
                decidedOn,
                content.startsOn(),
                startedOn,
                followUps.isEmpty()
                        ? content.followUpOn()
                        : followUps.getFirst().content().next(),
                ending.map(end -> end.content().on()).orElse(null));
    }
}
