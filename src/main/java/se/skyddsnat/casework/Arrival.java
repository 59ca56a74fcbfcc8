package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;

/**
 * The report that a card comes from, in short.
 *
 * @param unitName where the reporter works; empty for a private person
 * @param profession as the report says it
 * @param inside from a side that works in this program, where an answer is read; all others are told by somebody
 */
record Arrival(
        IntakeId intake,
        String reference,
        Instant at,
        String unitName,
        String profession,
        boolean anonymous,
        boolean inside) {

    /** {@return from whom it came, in few words} */
    String from() {
        return anonymous
                ? t("casework.new.anonymous")
                : unitName.isEmpty() ? t("casework.new.profession." + profession) : unitName;
    }
}
