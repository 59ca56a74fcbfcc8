package se.skyddsnat.intervention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;

/** What children needed against what there was. */
@Component
public class Needs {

    private static final int MONTHS = 12;

    private final InterventionWork cards;
    private final Work work;
    private final AuditLog audit;
    private final NeedStore store;
    private final CodeStore codes;
    private final OpenCases cases;
    private final Clock clock;

    Needs(
            InterventionWork cards,
            Work work,
            AuditLog audit,
            NeedStore store,
            CodeStore codes,
            OpenCases cases,
            Clock clock) {
        this.cards = cards;
        this.work = work;
        this.audit = audit;
        this.store = store;
        this.codes = codes;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param needs the latest first */
    record Known(OpenCase open, Codes codes, List<Need> needs) {}

    /**
     * What a leader sees.
     *
     * @param led of the cards that the person leads, one by one
     * @param titles what each of them is called
     */
    record Overview(List<Supply> sums, List<Need> led, Map<CaseId, String> titles, Codes codes, LocalDate since) {}

    Known read(User user, CaseId id) {
        return cards.look(
                user,
                InterventionAction.READ,
                id,
                LogEntry.permitted("intervention.read-needs", "case", id.value()),
                open -> new Known(open, codes.all(), store.list(id)));
    }

    /** Writes one down. The same said twice is one. */
    public void add(User user, CaseId id, NewNeed made) {
        cards.change(
                user,
                InterventionAction.WRITE_NEED,
                id,
                LogEntry.permitted("intervention.write-need", "case", id.value()),
                _ -> {
                    boolean twice = store.list(id).stream()
                            .findFirst()
                            .filter(last -> last.content().equals(made)
                                    && last.signature().by().equals(user.accountId()))
                            .isPresent();
                    if (!twice) {
                        store.add(user, id, made);
                    }
                    return !twice;
                });
    }

    /** {@return the last twelve months: sums of the authority, and the needs of the cards that the person leads} */
    Overview overview(User user) {
        if (!user.is(Role.TEAM_LEADER)) {
            throw new Forbidden();
        }
        return work.as(user.acting(Area.SOCIAL), () -> {
            var since = Formats.day(clock.instant()).minusMonths(MONTHS);
            var led = store.led(user, since);
            var ids = led.stream().map(Need::caseId).distinct().toList();
            audit.record(LogEntry.listed(
                    "intervention.list-needs",
                    "case",
                    ids.stream().map(CaseId::value).toList()));
            return new Overview(store.supply(since), led, cases.titles(ids), codes.all(), since);
        });
    }
}
