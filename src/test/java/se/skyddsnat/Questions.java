package se.skyddsnat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a page asks of the database about one matter; who acts and the log are left out. */
public final class Questions {

    private Questions() {}

    /** @param about what stands in each of the questions that are wanted, as a schema's name and a point */
    public static List<String> askedBy(Runnable page, String about) {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        try {
            page.run();
        } finally {
            logger.setLevel(null);
            logger.detachAppender(heard);
        }
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .filter(message -> message.contains(about))
                .filter(message -> !message.contains("audit."))
                .toList();
    }
}
