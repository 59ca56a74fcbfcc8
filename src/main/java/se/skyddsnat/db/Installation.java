package se.skyddsnat.db;

import java.nio.file.Path;

/**
 * What kind of installation this is, decided once before anything starts.
 *
 * @param embedded whether the program runs its own PostgreSQL
 * @param demoAllowed whether made-up people may log in: only with the embedded database on a loopback address
 * @param data the folder that holds all that is kept
 * @param empty whether an empty database is to stay without the demo municipality
 * @param city whether the demo has ten years of a city's reports besides its stories
 */
public record Installation(boolean embedded, boolean demoAllowed, Path data, boolean empty, boolean city) {

    public Installation {
        if (demoAllowed && !embedded) {
            throw new IllegalArgumentException("A demo lives in the embedded database only");
        }
    }

    public Installation(boolean embedded, boolean demoAllowed, Path data, boolean empty) {
        this(embedded, demoAllowed, data, empty, false);
    }
}
