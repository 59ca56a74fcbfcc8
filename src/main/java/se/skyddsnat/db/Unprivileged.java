package se.skyddsnat.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How programs of PostgreSQL are started by this user.
 *
 * <p>PostgreSQL refuses to run as root, so root starts it in a user namespace of its own, where it is nobody in particular
 * while its files stay root's. The server gets a session of its own, so that Ctrl-C in the terminal reaches the program
 * only, and a signal when the thread that started it ends, so that it never outlives the program.
 */
final class Unprivileged {

    private final List<String> namespace;
    private final List<String> companion;

    private Unprivileged(List<String> namespace, List<String> companion) {
        this.namespace = namespace;
        this.companion = companion;
    }

    static Unprivileged find() {
        var companion = new ArrayList<String>();
        if (works("setsid", "true")) {
            companion.add("setsid");
        }
        boolean root = isRoot();
        if (root && !works("unshare", "-U", "true")) {
            throw new StartRefused("PostgreSQL does not run as root and this machine makes no user namespace"
                    + " (unshare -U): start as an ordinary user, or name a database in SKYDDSNAT_DATABASE_URL.");
        }
        var namespace = root ? List.of("unshare", "-U") : List.<String>of();
        var death = List.of("setpriv", "--pdeathsig", "SIGINT");
        companion.addAll(namespace);
        if (works(concat(death, List.of("true")))) {
            companion.addAll(death);
        }
        return new Unprivileged(namespace, companion);
    }

    /** {@return the command for a program that does its work and ends} */
    List<String> tool(List<String> command) {
        return concat(namespace, command);
    }

    /** {@return the command for the server itself} */
    List<String> server(List<String> command) {
        return concat(companion, command);
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StartRefused(
                    "The embedded PostgreSQL runs on Linux only: name a database in SKYDDSNAT_DATABASE_URL.", e);
        }
    }

    private static boolean works(String... command) {
        return works(List.of(command));
    }

    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", e);
        }
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
