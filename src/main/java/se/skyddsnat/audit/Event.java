package se.skyddsnat.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.db.Acting;

/** The columns of one event that its hash covers. */
record Event(
        UUID id,
        Instant at,
        @Nullable UUID account,
        @Nullable UUID authority,
        @Nullable UUID unit,
        String area,
        String role,
        String action,
        String outcome,
        String subjectKind,
        List<UUID> subjects,
        String note,
        short node) {

    /** Before the data of a leaf, so that no inner node of a tree can pass for one (RFC 9162, section 2.1.1). */
    private static final int LEAF = 0;

    /** Which columns, in which order: raised when that changes. */
    private static final int FORM = 1;

    static Event of(UUID id, Instant at, Acting acting, LogEntry entry, short node) {
        return new Event(
                id,
                at,
                acting.account(),
                acting.authority(),
                acting.unit(),
                acting.area().name(),
                acting.role(),
                entry.action(),
                entry.outcome().name(),
                entry.subjectKind(),
                entry.subjects(),
                entry.note(),
                node);
    }

    /** SHA-256 over the salt and every column. The salt keeps an erased event's leaf from being guessed. */
    Hash leaf(Salt salt) {
        return new Bytes()
                .raw(LEAF)
                .raw(FORM)
                .counted(salt.bytes())
                .id(id)
                .instant(at)
                .id(account)
                .id(authority)
                .id(unit)
                .text(area)
                .text(role)
                .text(action)
                .text(outcome)
                .text(subjectKind)
                .ids(subjects)
                .text(note)
                .number(node)
                .sha256();
    }
}
