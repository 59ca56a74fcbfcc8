package se.skyddsnat.casework;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.SendingSystem;
import se.skyddsnat.access.Token;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.audit.Outcome;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;

/** Receives reports from outside: finds the desk that is open, seals the numbers, hands over, and is on record. */
@Component
class Reception {

    private final Work work;
    private final AuditLog audit;
    private final ReceptionStore store;
    private final Organisation organisation;
    private final PersonKeys keys;
    private final Clock clock;

    Reception(
            Work work, AuditLog audit, ReceptionStore store, Organisation organisation, PersonKeys keys, Clock clock) {
        this.work = work;
        this.audit = audit;
        this.store = store;
        this.organisation = organisation;
        this.keys = keys;
        this.clock = clock;
    }

    /** The moment of arrival is ours: what the sender's clock says counts for nothing. */
    Received receive(SendingSystem system, Token token, String key, byte[] sent, OutsideReport report) {
        return receive(
                Sender.of(system, token), () -> receiver(system.authority(), report.district()), key, sent, report);
    }

    /** The public form's key and hash do for it what a system's do: sent twice it is one report. */
    Received receive(Unit receiver, Sender sender, String key, byte[] sent, OutsideReport report) {
        return receive(sender, () -> receiver, key, sent, report);
    }

    /** {@return the intake units that a report by the public form can be for, by name} */
    List<Unit> receivers() {
        return organisation.units(UnitKind.INTAKE).stream()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    private Received receive(Sender sender, Supplier<Unit> receiver, String key, byte[] sent, OutsideReport report) {
        return work.as(sender.acting(), () -> {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var unit = receiver.get();
            var handing = handing(sender, report, unit, organisation.desk(unit, at), at);
            var received = store.receive(sender.token(), key, sha256(sent), handing);
            audit.record(
                    switch (received) {
                        case Received.New _ ->
                            LogEntry.permitted("casework.receive-report", "report", handing.id())
                                    .noting(sender.way());
                        case Received.Again _ -> sender.entry(Outcome.PERMITTED, "casework.receive-again");
                        case Received.OtherBody _ ->
                            sender.entry(Outcome.REFUSED, "casework.receive-report")
                                    .noting("other body");
                    });
            return received;
        });
    }

    /** {@return when it was received; another system's report is as one that never was} */
    Optional<Instant> findReceived(SendingSystem system, Token token, String reference) {
        return work.as(system.acting(), () -> {
            audit.record(LogEntry.permitted("casework.ask-received", "system", system.id()));
            return store.findReceived(token, reference);
        });
    }

    private Unit receiver(AuthorityId authority, String district) {
        var units = receivers().stream()
                .filter(unit -> unit.authority().equals(authority))
                .toList();
        return units.stream()
                .filter(unit -> !district.isEmpty() && unit.district().equalsIgnoreCase(district))
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("No unit receives reports"));
    }

    private Handing handing(Sender sender, OutsideReport report, Unit receiver, Unit desk, Instant at) {
        return new Handing(
                Id.make(),
                Reference.make("ORO").value(),
                at,
                receiver.id().value(),
                desk.id().value(),
                report.organisation().isEmpty() ? sender.name() : report.organisation(),
                sender.profession(),
                sender.anonymous(),
                report.name(),
                report.title(),
                report.phone(),
                report.standIn().isEmpty() ? null : report.standIn(),
                report.wantsFeedback(),
                List.of(),
                report.danger(),
                report.tripNear(),
                report.tripDate(),
                report.pickup().isEmpty() ? null : report.pickup(),
                report.answers().stream()
                        .map(answer -> new Handing.Said(answer.question(), answer.text()))
                        .toList(),
                report.reasons(),
                children(receiver, report.children()));
    }

    private List<Handing.Child> children(Unit receiver, List<OutsideReport.NewChild> children) {
        var authority = receiver.authority().value();
        var sealed = new ArrayList<Handing.Child>();
        for (var child : children) {
            var id = Id.make();
            var number = child.number();
            var secret = number == null ? null : keys.seal(authority, id, number.digits());
            sealed.add(new Handing.Child(
                    sealed.size() + 1,
                    id,
                    Reference.make("SN").value(),
                    child.name(),
                    child.birthDate(),
                    child.birthYear(),
                    number == null ? null : keys.index(authority, number.digits()),
                    secret == null ? null : secret.text(),
                    secret == null ? null : secret.wrappedKey()));
        }
        return List.copyOf(sealed);
    }

    private static byte[] sha256(byte[] sent) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
