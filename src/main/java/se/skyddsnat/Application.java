package se.skyddsnat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.TimeZone;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.skyddsnat.db.StartRefused;

/** The whole program. */
@SpringBootApplication
@EnableScheduling
public class Application {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            var asked = CommandLine.parse(args);
            if (asked.help()) {
                System.out.print(CommandLine.usage());
                return;
            }
            int code = new Launch(asked, System.getenv()).run();
            if (!asked.command().equals(CommandLine.SERVE)) {
                System.exit(code);
            }
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
