package se.skyddsnat.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Texts;

/** A number to ring, with where it was seen, whether it is known to be right, and when somebody last looked. */
public record Phone(
        String code,
        Kind kind,
        String number,
        String nameSv,
        String nameEn,
        String hoursSv,
        String hoursEn,
        String source,
        boolean verified,
        @Nullable LocalDate lastChecked) {

    /** For whom the number is. */
    public enum Kind {
        EMERGENCY,
        /** The municipality's own socialjour. */
        OUT_OF_HOURS,
        HELP_LINE,
        /** Advice to professionals, without the child's name. */
        PROFESSIONALS
    }

    /** {@return the name in the user's language} */
    public String name() {
        return Texts.either(nameSv, nameEn);
    }

    /** {@return when it is answered, in the user's language} */
    public String hours() {
        return Texts.either(hoursSv, hoursEn);
    }

    public Optional<LocalDate> findLastChecked() {
        return Optional.ofNullable(lastChecked);
    }
}
