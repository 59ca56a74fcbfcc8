package se.skyddsnat;

import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import se.skyddsnat.db.StartRefused;

/** Keeps a start that was refused from ending in pages of stack trace: its one sentence is printed instead. */
final class StartReporter implements SpringBootExceptionReporter {

    StartReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return refusal(failure).isPresent();
    }

    static Optional<StartRefused> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case StartRefused refused -> Stream.of(refused);
                    case PortInUseException inUse ->
                        Stream.of(new StartRefused("Port " + inUse.getPort()
                                + " is in use: stop the program that has it, or choose another with --port."));
                    case FlywayValidateException other ->
                        Stream.of(new StartRefused(
                                "The database was made by another version of Skyddsnät than this: start that version,"
                                        + " or choose another folder with --data.",
                                other));
                    default -> Stream.<StartRefused>empty();
                })
                .findFirst();
    }
}
