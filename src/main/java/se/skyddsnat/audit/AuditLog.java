package se.skyddsnat.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.Work;

/** Writes and asks the log. What cannot be logged fails: an act and its event are both there or neither. */
@Component
public class AuditLog {

    private static final int MOST_LOOKS = 200;

    private final EventStore events;
    private final LogKeys keys;
    private final Work work;
    private final Clock clock;
    private final short node;
    private final SecureRandom random = new SecureRandom();

    AuditLog(EventStore events, LogKeys keys, Work work, Clock clock, Environment environment) {
        this.events = events;
        this.keys = keys;
        this.work = work;
        this.clock = clock;
        this.node = environment.getProperty("skyddsnat.node", Short.class, (short) 1);
    }

    /** Writes in the current transaction, as the one who acts in it. */
    public void record(LogEntry entry) {
        var event = Event.of(Id.make(), clock.instant().truncatedTo(ChronoUnit.MICROS), acting(), entry, node);
        var salt = Salt.make(random);
        var leaf = event.leaf(salt);
        events.insert(event, salt, leaf, keys.mac(leaf));
    }

    /** Writes in a transaction of its own, which stays when the act is rolled back: a refusal, a failed log-in. */
    public void recordApart(Acting acting, LogEntry entry) {
        work.apart(acting, () -> record(entry));
    }

    /**
     * {@return the latest acts on a subject within the authority that is acted for, newest first}
     *
     * <p>Who asks must be allowed to see the subject: the log knows ids, not rights.
     */
    public List<Look> looksAt(UUID subject) {
        var authority = acting().authority();
        if (authority == null) {
            return List.of();
        }
        var looks = new ArrayList<Look>();
        work.apart(Acting.program(Area.AUDIT), () -> looks.addAll(events.looksAt(authority, subject, MOST_LOOKS)));
        return List.copyOf(looks);
    }

    /** {@return a page of the log for a reviewer, newest first; it is itself logged with what it showed} */
    List<Logged> review(Acting reviewer, Search search, List<UUID> hidden, int most) {
        var found = events.list(reviewer.authority(), search, hidden, most);
        record(LogEntry.listed(
                        "audit.read-log",
                        "event",
                        found.stream().map(Logged::id).toList())
                .noting(search.note()));
        return found;
    }

    private static Acting acting() {
        return Work.current().orElseThrow(() -> new IllegalStateException("The log is used inside work only"));
    }
}
