package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What is to be decided about the contact with one guardian; refuses a decision without a reason. */
public sealed interface NewGateDecision {

    /** The longest time before the gate is judged anew. A municipality may set it shorter; it is days, never weeks. */
    int LONGEST_DAYS = 7;

    String reason();

    /**
     * The guardian is contacted, in these ways.
     *
     * @param how how and when, in words: where, by whom, what is said first
     * @param from the first day
     * @param reviewOn the last day; then the gate is closed until somebody judges anew
     */
    record Allow(Set<ContactKind> kinds, String how, LocalDate from, String reason, LocalDate reviewOn)
            implements NewGateDecision {

        public Allow {
            kinds = Set.copyOf(EnumSet.copyOf(kinds));
            if (how.isBlank() || reason.isBlank() || reviewOn.isBefore(from)) {
                throw new IllegalArgumentException("An allowed contact says how, why and until when");
            }
        }
    }

    /** Nobody contacts the guardian. From now on a decision is needed, whatever the reasons say. */
    record Close(String reason) implements NewGateDecision {

        public Close {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A closed gate has a reason");
            }
        }
    }
}
