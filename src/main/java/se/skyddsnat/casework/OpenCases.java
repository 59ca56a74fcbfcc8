package se.skyddsnat.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/**
 * The cards whose investigation has been opened, for the rooms that go on with them. Everything runs inside the work of the
 * room that asks, which has checked who may ({@link CaseRules}) and writes the log.
 */
@Component
public class OpenCases {

    private final OpenCaseStore store;
    private final CaseStore cards;
    private final FactStore facts;
    private final ReasonCodeStore codes;
    private final SiblingStore siblings;
    private final AuditLog audit;
    private final Clock clock;

    OpenCases(
            OpenCaseStore store,
            CaseStore cards,
            FactStore facts,
            ReasonCodeStore codes,
            SiblingStore siblings,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.cards = cards;
        this.facts = facts;
        this.codes = codes;
        this.siblings = siblings;
        this.audit = audit;
        this.clock = clock;
    }

    private record Asked(CaseId id) {}

    public OpenCase get(CaseId id) {
        return Work.once(new Asked(id), () -> store.find(id, today()).orElseThrow(NotFound::new));
    }

    /** {@return the card, which nobody else can change until this transaction ends} */
    public OpenCase lock(CaseId id) {
        facts.lock(id);
        return get(id);
    }

    /** {@return what each of some cards is called on a list: initials, age, case number} */
    public Map<CaseId, String> titles(Collection<CaseId> ids) {
        return store.titles(ids, today());
    }

    /** {@return each reason with the road that it has gone} */
    public List<ReasonRoad> reasons(CaseId id) {
        return ReasonRoad.of(ledger(id));
    }

    public Suspicion suspicion(CaseId id) {
        var ledger = ledger(id);
        return new Suspicion(
                ReasonCode.violenceStands(codes.list(), ledger),
                ledger.stands(Reason.HONOUR),
                ledger.entries().size(),
                ledger.lastChange());
    }

    /** {@return what was opened on the same child before, the latest first} */
    public List<EarlierCase> earlier(User user, CaseId id) {
        return store.earlier(user, id);
    }

    /** {@return the other children, whom each step reminds of: nobody is judged along with another} */
    public OtherChildren otherChildren(CaseId id) {
        var others = siblings.others(id);
        audit.record(LogEntry.listed(
                "casework.list-siblings",
                "case",
                others.rows().stream().map(card -> card.id().value()).toList()));
        var around = new Around(others, siblings.kin(id), Part.none(), null, List.of());
        return new OtherChildren(
                CaseHead.path(id) + "/siblings",
                around.kin().rows().stream()
                        .map(kin -> kin.child().label(today()))
                        .toList(),
                around.left(today()));
    }

    /** Something was written beside the card: pages made before are stale. */
    public void touch(CaseId id) {
        facts.touch(id);
    }

    /** From now on another end holds; what held before is in the room that decided it. */
    public void prolong(CaseId id, LocalDate to) {
        store.prolong(id, to);
    }

    /** From now on the matter has ended; interventions run on. */
    public void close(CaseId id, LocalDate on) {
        store.close(id, on);
    }

    /** {@return how each reason stands now} */
    public Map<Reason, Standing> standings(CaseId id) {
        var standings = new EnumMap<Reason, Standing>(Reason.class);
        ledger(id)
                .roads()
                .forEach((reason, road) -> standings.put(reason, road.getLast().standing()));
        return standings;
    }

    /** Writes in the ledger how each reason stands when something is decided, also where nothing has changed. */
    public void state(User by, CaseId id, Map<Reason, Standing> known, LocalDate on, String source) {
        known.forEach((reason, standing) -> facts.add(by, id, new NewReason(reason, standing, on, source)));
    }

    private ReasonLedger ledger(CaseId id) {
        return new ReasonLedger(cards.reasons(id));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
