package se.skyddsnat.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.SendingSystem;
import se.skyddsnat.access.Token;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.audit.Outcome;
import se.skyddsnat.casework.NewIntake.Profession;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.organisation.AuthorityId;

/**
 * Who hands in a report from outside: another authority's system, or somebody at the public form.
 *
 * @param system the system's id; null for the form, about whose user nothing is known but what is written in it
 * @param name the system's name, or empty
 */
record Sender(
        Acting acting,
        @Nullable Token token,
        @Nullable UUID system,
        String name,
        String profession,
        boolean anonymous) {

    private static final String FORM = "WEB";

    static Sender of(SendingSystem system, Token token) {
        return new Sender(system.acting(), token, system.id(), system.name(), system.profession(), false);
    }

    /** @param anonymous a private person who does not say who it is */
    static Sender atForm(AuthorityId receiver, Profession profession, boolean anonymous) {
        var acting = new Acting(Area.OUTSIDE, null, receiver.value(), null, FORM);
        return new Sender(acting, null, null, "", profession.name(), anonymous);
    }

    /** {@return the way in, as a report keeps it} */
    String way() {
        return token == null ? FORM : "SYSTEM";
    }

    /** {@return a line for the log about the sender, where there is no report to name} */
    LogEntry entry(Outcome outcome, String action) {
        var entry = system == null
                ? LogEntry.permitted(action, "").noting(way())
                : LogEntry.permitted(action, "system", system);
        return new LogEntry(entry.action(), outcome, entry.subjectKind(), entry.subjects(), entry.note());
    }
}
