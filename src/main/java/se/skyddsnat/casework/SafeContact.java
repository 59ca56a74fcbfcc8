package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one person, the child or a guardian, can be reached without harm. */
public sealed interface SafeContact {

    /** Something that may be done. */
    enum May {
        CALL,
        LEAVE_MESSAGE,
        SAY_MUNICIPALITY,
        TEXT,
        WRITE,
        SEND_DIGITALLY,
        VISIT
    }

    /** Nobody has found out: no contact. */
    record DoNot() implements SafeContact {}

    /**
     * Somebody has found out.
     *
     * @param hasNumber whether a number is kept, sealed
     */
    record Card(Content content, boolean hasNumber, Signature signature) implements SafeContact {}

    /**
     * What the card says.
     *
     * @param when one can call; may be empty
     * @param mustNotKnow who must not get to know; may be empty
     */
    record Content(Set<May> may, String when, String mustNotKnow, LocalDate checkedOn) {

        public Content {
            may = may.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(may));
        }

        boolean allows(May what) {
            return may.contains(what);
        }
    }

    /** {@return whether it is known that the person can be reached in this way without harm} */
    default boolean lets(May way) {
        return switch (this) {
            case DoNot() -> false;
            case Card(var content, var _, var _) -> content.allows(way);
        };
    }

    /** {@return the card, if somebody has written one} */
    default @Nullable Card card() {
        return switch (this) {
            case DoNot() -> null;
            case Card card -> card;
        };
    }
}
