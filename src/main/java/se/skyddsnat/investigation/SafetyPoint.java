package se.skyddsnat.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Texts;

/** What a safety plan reminds of, with the days it is in use, both included. */
record SafetyPoint(
        String code,
        String nameSv,
        String nameEn,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean valid(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    String name() {
        return Texts.either(nameSv, nameEn);
    }
}
