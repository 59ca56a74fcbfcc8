package se.skyddsnat.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk with the child, or that the child was not heard, as it is to be written down; refuses silence without a reason.
 *
 * @param way how, and the rule that it stands on
 * @param said what the child said; empty where it was not heard
 * @param told what the child was told, and how it was seen that it understood
 * @param why it was not heard, or is judged to be mature enough
 */
public record NewVoice(
        Way way,
        LocalDate on,
        String said,
        String told,
        String why,
        @Nullable NewInterpreter interpreter) {

    /** Who was there, and what the talk stands on (socialtjänstlagen 2025:400, 20 kap. 7 §). */
    public enum Way {
        WITH_GUARDIAN,
        /** Alone, and a guardian has agreed. */
        CONSENT,
        /** Alone, without consent: an investigation is open, or the child is followed up. */
        OPEN_INVESTIGATION,
        /** Alone, without consent: the child is mature enough to decide. */
        MATURE,
        NOT_HEARD
    }

    public NewVoice {
        boolean heard = way != Way.NOT_HEARD;
        if (heard && (said.isBlank() || told.isBlank())) {
            throw new IllegalArgumentException("A talk says what was said and what the child was told");
        }
        if (why.isBlank() && (!heard || way == Way.MATURE)) {
            throw new IllegalArgumentException("Silence and maturity have their reasons");
        }
        if (!heard && (!said.isEmpty() || !told.isEmpty() || interpreter != null)) {
            throw new IllegalArgumentException("Nobody said anything");
        }
    }

    public static NewVoice notHeard(LocalDate on, String why) {
        return new NewVoice(Way.NOT_HEARD, on, "", "", why, null);
    }
}
