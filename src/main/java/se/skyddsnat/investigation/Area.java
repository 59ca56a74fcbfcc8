package se.skyddsnat.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Texts;

/**
 * An area that the text of an investigation is written in, with the days it is in use, both included.
 *
 * @param verified false where the name has not been read at its source
 */
record Area(
        String code,
        String sideSv,
        String sideEn,
        String nameSv,
        String nameEn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean verified) {

    boolean valid(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    String side() {
        return Texts.either(sideSv, sideEn);
    }

    String name() {
        return Texts.either(nameSv, nameEn);
    }
}
