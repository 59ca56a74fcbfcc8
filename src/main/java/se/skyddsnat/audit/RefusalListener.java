package se.skyddsnat.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.Refused;

/** Puts refusals on record before they are answered. */
@Component
class RefusalListener {

    private final AuditLog log;

    RefusalListener(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void refused(Refused refused) {
        var entry =
                switch (refused.kind()) {
                    // What was allowed to try: a stale form, a wrong value.
                    case "CONFLICT", "INVALID" -> LogEntry.failed("audit.request", "");
                    default -> LogEntry.refused("audit.request", "");
                };
        log.recordApart(refused.by(), entry.noting(note(refused)));
    }

    /** The method is the caller's own word: what is no code is not written. */
    private static String note(Refused refused) {
        var note = (refused.kind() + " " + refused.method() + " " + refused.pattern())
                .replaceAll("[^A-Za-z0-9 ._/{}*-]", "_");
        return note.substring(0, Math.min(note.length(), LogEntry.LONGEST_NOTE));
    }
}
