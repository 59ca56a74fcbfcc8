package se.skyddsnat.casework;

import java.time.LocalDate;

/**
 * Where a child's card stands. Each stage has the acts that the law allows in it, and each act returns the stage that
 * follows: what is not here cannot be done.
 *
 * <pre>
 * Received ── assess ──► ProtectionAssessed ──┬─ open ────► Opened
 *                          ▲      │           ├─ leave ───► NotOpened
 *                          │      │           └─ join ────► Joined
 *                          └assess┘
 * </pre>
 */
sealed interface Stage {

    /** The stage's name in a row and in a list. */
    enum Kind {
        RECEIVED,
        PROTECTION_ASSESSED,
        JOINED,
        OPENED,
        NOT_OPENED
    }

    default Kind kind() {
        return switch (this) {
            case Received() -> Kind.RECEIVED;
            case ProtectionAssessed(var protection) -> Kind.PROTECTION_ASSESSED;
            case Joined(var protection, var joining) -> Kind.JOINED;
            case Opened(var protection, var decision, var due) -> Kind.OPENED;
            case NotOpened(var protection, var decision) -> Kind.NOT_OPENED;
        };
    }

    /** Has come in; whether the child needs protection at once is to be judged the same day. */
    record Received() implements Stage {
        ProtectionAssessed assess(ProtectionAssessment first) {
            return new ProtectionAssessed(first);
        }
    }

    /** The need of protection is judged; the preliminary assessment (förhandsbedömning) goes on. */
    record ProtectionAssessed(ProtectionAssessment protection) implements Stage {
        /** Something has come out that calls for a new judgement; the earlier ones stay. */
        ProtectionAssessed assess(ProtectionAssessment anew) {
            return new ProtectionAssessed(anew);
        }

        /** @param due the last day of the investigation */
        Opened open(Decision decision, LocalDate due) {
            return new Opened(protection, decision, due);
        }

        NotOpened leave(Decision decision) {
            return new NotOpened(protection, decision);
        }

        /** Only here: a report on a known child is judged by itself before it becomes a part of something else. */
        Joined join(Joining joining) {
            return new Joined(protection, joining);
        }
    }

    /** Goes on as a part of what was open on the child already. */
    record Joined(ProtectionAssessment protection, Joining joining) implements Stage {}

    /** An investigation is open. */
    record Opened(ProtectionAssessment protection, Decision decision, LocalDate due) implements Stage {}

    /** No investigation was opened. */
    record NotOpened(ProtectionAssessment protection, Decision decision) implements Stage {}
}
