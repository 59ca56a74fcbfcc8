package se.skyddsnat.db;

import java.nio.file.Path;

/** Another program already runs the database of this data folder. */
public final class DataInUse extends StartRefused {

    DataInUse(Path data) {
        super("Skyddsnät already runs with the data folder " + data
                + ": use that one, stop it first, or choose another folder with --data.");
    }
}
