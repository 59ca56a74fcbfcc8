package se.skyddsnat.intervention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Texts;

/**
 * A kind of intervention or a problem that one answers to, with the days it is in use, both included.
 *
 * @param honour whether a problem counts as honour-related violence and oppression
 */
record Code(
        String code,
        String nameSv,
        String nameEn,
        boolean honour,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean valid(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    String name() {
        return Texts.either(nameSv, nameEn);
    }

    Option option() {
        return Option.of(code, name());
    }
}
