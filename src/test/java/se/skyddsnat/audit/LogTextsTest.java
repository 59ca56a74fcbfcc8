package se.skyddsnat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.skyddsnat.web.Texts;

/** Whatever is logged can be read: every action that stands in the code has its words. */
class LogTextsTest {

    private static final Pattern ENTRY =
            Pattern.compile("LogEntry\\s*\\.(?:permitted|listed|refused|failed)\\(\\s*\"([a-z]+)\\.([a-z0-9-]+)\"");

    @Test
    void everyActionHasItsWords() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ENTRY.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> keys.add(match.group(1) + ".log." + match.group(2)));
            }
        }
        assertThat(keys).contains("audit.log.read-log").allMatch(Texts::has);
    }
}
