package se.skyddsnat.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As whom somebody without an account reports. */
enum WebDoor {
    /** Whom the law obliges to report (socialtjänstlagen 2025:400, 19 kap. 1 §); never anonymous. */
    MANDATED,
    PRIVATE,
    ANONYMOUS;

    /** {@return the door that an address names} */
    static Optional<WebDoor> find(String path) {
        return Stream.of(values()).filter(door -> door.path().equals(path)).findFirst();
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
