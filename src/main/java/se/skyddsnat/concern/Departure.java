package se.skyddsnat.concern;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.organisation.Unit;

/**
 * A report on the point of leaving.
 *
 * @param desk the unit that is open when it comes: the out-of-hours service, where the receiver is closed
 * @param coSigners colleagues who are asked to sign too, with their names
 * @param standIn one, with the name, or none
 */
record Departure(
        ReportId id,
        Reference reference,
        Instant at,
        User sender,
        Unit receiver,
        Unit desk,
        NewReport report,
        List<Child> children,
        List<Answered> answers,
        Map<AccountId, String> coSigners,
        Map<AccountId, String> standIn) {

    /**
     * A child of it.
     *
     * @param sealedNumber for the sender's own side
     * @param there the child as social services get it
     */
    record Child(UUID id, NewReport.NewChild known, byte @Nullable [] sealedNumber, Delivery.Child there) {}

    Delivery delivery() {
        return new Delivery(
                Id.make(),
                reference.value(),
                at,
                receiver.authority().value(),
                sender.authority().value(),
                sender.unit().value(),
                receiver.id().value(),
                desk.id().value(),
                sender.unitName(),
                "PRESCHOOL",
                sender.displayName(),
                report.title(),
                report.phone(),
                standIn.values().stream().findFirst().orElse(null),
                List.of(), // a colleague who is asked has not signed yet
                report.danger(),
                report.findTripDay().orElse(null),
                report.trip(),
                Optional.of(report.pickup()).filter(pickup -> !pickup.isEmpty()).orElse(null),
                answers,
                report.reasons().stream().sorted().toList(),
                children.stream().map(Child::there).toList());
    }
}
