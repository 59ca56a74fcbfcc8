package se.skyddsnat.db;

import java.util.List;

/** Something the program does from the command line instead of serving; modules offer theirs as beans. */
public interface Command {

    /** {@return the word that chooses it: {@code verify-log}} */
    String name();

    /** {@return the exit code: 0 when all is well} */
    int run(List<String> arguments);
}
