package se.skyddsnat.investigation;

/**
 * An interpreter (tolk) at a talk or a meeting; one who is a relative or an acquaintance is none. Whoever makes it has
 * asked.
 *
 * @param otherTown from another town, where that was possible
 */
public record NewInterpreter(String language, Kind kind, boolean otherTown) {

    /** How the interpreter takes part. */
    public enum Kind {
        ON_SITE,
        PHONE,
        VIDEO
    }

    public NewInterpreter {
        if (language.isBlank()) {
            throw new IllegalArgumentException("An interpreter speaks a language");
        }
    }
}
