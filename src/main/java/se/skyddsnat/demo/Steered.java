package se.skyddsnat.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import se.skyddsnat.measures.Measures;
import se.skyddsnat.measures.Reading;
import se.skyddsnat.web.Formats;

/**
 * The register of measures: what five public documents of two real municipalities say, and beside it an audit of Sundvik,
 * made up, whose fourteen measures are followed month by month.
 */
final class Steered {

    private static final Duration AGO = Duration.ofDays(300);

    private Steered() {}

    static void tell(Past past, Cast cast, Instant now) {
        past.goTo(now.minus(AGO));
        int year = Formats.day(now).getYear();
        for (var file : new String[] {"/examples/malmo-2019-2024.yaml", "/demo/sundvik-measures.yaml"}) {
            var text = read(file)
                    .replace("{Y-1}", "" + (year - 1))
                    .replace("{Y+1}", "" + (year + 1))
                    .replace("{Y+2}", "" + (year + 2))
                    .replace("{Y}", "" + year);
            if (past.facade(Measures.class).take(cast.user(Card.COORDINATOR), text)
                    instanceof Reading.Faulty(var faults)) {
                throw new IllegalStateException(file + ": " + faults);
            }
        }
        Followed.tell(past, cast, now);
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(Steered.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
