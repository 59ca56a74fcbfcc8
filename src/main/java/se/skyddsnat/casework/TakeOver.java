package se.skyddsnat.casework;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.Deadlines;

/**
 * Takes over many old reports at once, through the same walls as everything else: sealed numbers, clocks by the law of
 * their day, one child known once, and a line in the log for each lot. A lot is taken whole or not at all.
 */
@Component
public class TakeOver {

    /** One that is written, and one that is made ready. */
    private static final int AT_A_TIME = 2;

    private final Work work;
    private final AuditLog audit;
    private final PersonKeys numbers;
    private final Deadlines deadlines;
    private final TakeOverStore store;

    TakeOver(Work work, AuditLog audit, PersonKeys numbers, Deadlines deadlines, TakeOverStore store) {
        this.work = work;
        this.audit = audit;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.store = store;
    }

    /** Lots one after the other; while one is written, the numbers of the next are sealed. {@return how many rows they became} */
    public int take(AuthorityId authority, Stream<List<OldReport>> lots) {
        return lots.gather(
                        Gatherers.mapConcurrent(AT_A_TIME, reports -> new Lot(authority, numbers, deadlines, reports)))
                .mapToInt(lot -> take(authority, lot))
                .sum();
    }

    private int take(AuthorityId authority, Lot lot) {
        return work.as(new Acting(Area.SOCIAL, null, authority.value(), null, "PROGRAM"), () -> {
            lot.know(store.persons(authority, lot.numberIndexes()));
            audit.record(LogEntry.permitted("casework.take-over", "authority", authority.value())
                    .noting("reports=" + lot.size()));
            return store.insert(lot.rows);
        });
    }
}
