package se.skyddsnat.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code postmaster.pid}: the server's process, where it listens and whether it is ready; all missing when it is down. */
record PostmasterFile(List<String> lines) {

    static PostmasterFile of(Path cluster) {
        try {
            return new PostmasterFile(Files.readAllLines(cluster.resolve("postmaster.pid")));
        } catch (IOException _) {
            return new PostmasterFile(List.of());
        }
    }

    boolean is(long pid) {
        return line(1).equals(Long.toString(pid));
    }

    boolean isReady() {
        return line(8).equals("ready");
    }

    boolean isAlive() {
        return line(1).matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(line(1))).isPresent();
    }

    int port() {
        return Integer.parseInt(line(4));
    }

    private String line(int number) {
        return lines.size() < number ? "" : lines.get(number - 1).strip();
    }
}
