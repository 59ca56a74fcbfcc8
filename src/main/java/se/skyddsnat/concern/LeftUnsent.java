package se.skyddsnat.concern;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.DraftLife;

/** Takes away the drafts that nobody has gone on with for long, by the program itself. */
@Component
@ConditionalOnWebApplication
class LeftUnsent {

    private static final Acting PROGRAM = Acting.program(Area.EDUCATION);

    private final DraftLife life;
    private final Work work;
    private final DraftStore store;
    private final AuditLog audit;

    LeftUnsent(DraftLife life, Work work, DraftStore store, AuditLog audit) {
        this.life = life;
        this.work = work;
        this.store = store;
        this.audit = audit;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    void forget() {
        work.as(PROGRAM, () -> {
            int forgotten = store.forget(life.leftBefore());
            if (forgotten > 0) {
                audit.record(LogEntry.permitted("concern.forget-drafts", "").noting(Integer.toString(forgotten)));
            }
            return forgotten;
        });
    }
}
