package se.skyddsnat.casework;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Id;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;
import se.skyddsnat.web.NotFound;

/** Reports by hand: what is rung, said or written to social services is written down, and what is asked about it later. */
@Component
public class Intakes {

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final NewIntakeStore store;
    private final NewCardStore cards;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Clock clock;

    Intakes(
            CaseWork work,
            Access access,
            AuditLog audit,
            NewIntakeStore store,
            NewCardStore cards,
            Organisation organisation,
            Deadlines deadlines,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.cards = cards;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** {@return the intake units that a report can be written down for: one's own, or all of them for the night} */
    List<Unit> receivers(User user) {
        work.require(user);
        var units = organisation.units(user.authority()).stream()
                .filter(unit -> unit.kind() == UnitKind.INTAKE)
                .toList();
        var own = units.stream().filter(unit -> unit.id().equals(user.unit())).toList();
        return own.isEmpty() ? units : own;
    }

    /** Writes a report down. With a key that has come before it stands there already. */
    public IntakeId register(User user, NewIntake report) {
        var receiver = receivers(user).stream()
                .filter(unit -> unit.id().equals(report.receiver()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var desk = desk(user, receiver);
        var id = id(user, report.key());
        return work.as(user, () -> {
            if (store.insert(user, id, report, desk)) {
                for (int i = 0; i < report.children().size(); i++) {
                    insert(user, id, report, i, desk);
                }
                if (report.asksFeedback()) {
                    store.insertQuestion(user, id, report.reporter().name(), report.came());
                }
                audit.record(LogEntry.permitted("casework.register", "report", id.value())
                        .noting(report.way().name()));
            }
            return id;
        });
    }

    private void insert(User user, IntakeId id, NewIntake report, int index, UnitId desk) {
        var card = new NewCard(
                new CaseId(Id.make()),
                id,
                index + 1,
                report.children().get(index),
                new Clocks(
                        deadlines
                                .due(RuleCode.PROTECTION_ASSESSMENT, report.came())
                                .due(),
                        deadlines
                                .due(RuleCode.PRELIMINARY_ASSESSMENT, report.came())
                                .due()),
                new NewCard.Place(
                        report.came(),
                        report.danger().equals("NOW"),
                        report.receiver().value(),
                        desk.value(),
                        null,
                        null));
        cards.insert(user, card);
        store.insertReasons(user, card.id(), report);
    }

    /** What is rung to the night lies with the night until it is left to the day. */
    private UnitId desk(User user, Unit receiver) {
        boolean night = organisation
                .find(user.unit())
                .filter(unit -> unit.kind() == UnitKind.OUT_OF_HOURS)
                .isPresent();
        return night
                ? user.unit()
                : organisation.desk(receiver, clock.instant()).id();
    }

    /** {@return whether the one who wrote a report down may also read it} */
    boolean mayRead(User user, IntakeId id) {
        return work.as(user, () -> access.may(user, CaseAction.READ_REPORT, id));
    }

    /** {@return who could ring and ask what became of a report} */
    Askers askers(User user, IntakeId id) {
        return work.as(user, () -> access.may(user, CaseAction.NOTE_QUESTION, id) ? store.askers(id) : Askers.NONE);
    }

    /** Writes down that one of them has asked. */
    void noteQuestion(User user, IntakeId id, String asker) {
        work.as(user, () -> {
            access.require(user, CaseAction.NOTE_QUESTION, id);
            if (store.askers(id).names().contains(asker)) {
                store.insertQuestion(user, id, asker, clock.instant());
                audit.record(LogEntry.permitted("casework.note-question", "report", id.value()));
            }
            return id;
        });
    }

    /** The same person's same form gives the same id, and nobody else's form can. */
    private static IntakeId id(User user, UUID key) {
        return new IntakeId(UUID.nameUUIDFromBytes((user.account() + "|" + key).getBytes(StandardCharsets.UTF_8)));
    }
}
