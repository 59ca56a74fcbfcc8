package se.skyddsnat.investigation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/**
 * Drafts that nobody has gone on with for long. They are no part of a child's file, and what is kept of a child for no use is
 * taken away: by the program, {@code skyddsnat.draft-days} after they were kept last, which the page tells their author.
 */
@Component
@ConditionalOnWebApplication
class LeftDrafts {

    private static final Acting PROGRAM = Acting.program(Area.SOCIAL);

    private final Duration kept;
    private final Work work;
    private final DraftingStore store;
    private final AuditLog audit;
    private final Clock clock;

    LeftDrafts(
            @Value("${skyddsnat.draft-days:90}") int days,
            Work work,
            DraftingStore store,
            AuditLog audit,
            Clock clock) {
        this.kept = Duration.ofDays(days);
        this.work = work;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@return when a draft is taken away unless somebody goes on with it} */
    Instant forgottenAt(Instant savedAt) {
        return savedAt.plus(kept);
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    void forget() {
        work.as(PROGRAM, () -> {
            int forgotten = store.forget(clock.instant().minus(kept));
            if (forgotten > 0) {
                audit.record(
                        LogEntry.permitted("investigation.forget-drafts", "").noting(Integer.toString(forgotten)));
            }
            return forgotten;
        });
    }
}
