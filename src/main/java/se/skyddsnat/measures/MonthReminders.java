package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Formats;

/**
 * Reminds those who answer for a measure whose month is not locked, by e-mail, from five days before the month ends. Off until
 * a mail server, a sender and the program's own address are given.
 *
 * <p>The letter says that a month is open and where, and nothing of what or whom. Each person gets one for a month, however
 * many nodes there are: whoever writes the row sends it. Where the server refuses, the row is taken away and the next hour
 * tries again.
 */
@Component
@ConditionalOnWebApplication
class MonthReminders {

    private static final Logger LOG = LoggerFactory.getLogger(MonthReminders.class);
    private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);
    private static final int DAYS = 5;

    private final ObjectProvider<JavaMailSender> server;
    private final String from;
    private final String address;
    private final Work work;
    private final MonthReminderStore store;
    private final AuditLog audit;
    private final Clock clock;

    MonthReminders(
            ObjectProvider<JavaMailSender> server,
            @Value("${skyddsnat.mail-from:}") String from,
            @Value("${skyddsnat.url:}") String address,
            Work work,
            MonthReminderStore store,
            AuditLog audit,
            Clock clock) {
        this.server = server;
        this.from = from;
        this.address = address;
        this.work = work;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void remind() {
        remind(Formats.day(clock.instant()));
    }

    /** {@return how many were sent} */
    int remind(LocalDate today) {
        var sender = server.getIfAvailable();
        if (sender == null || from.isBlank() || address.isBlank()) {
            return 0;
        }
        var month = YearMonth.from(today);
        if (today.isBefore(month.atEndOfMonth().minusDays(DAYS))) {
            return 0;
        }
        int sent = 0;
        for (var person : work.as(PROGRAM, () -> store.waiting(month))) {
            if (work.as(PROGRAM, () -> store.claim(person.account(), month)) && send(sender, person, month)) {
                sent++;
            }
        }
        return sent;
    }

    private boolean send(JavaMailSender sender, MonthReminderStore.Waiting person, YearMonth month) {
        try {
            var letter = new SimpleMailMessage();
            letter.setFrom(from);
            letter.setTo(person.email());
            letter.setSubject(t("measures.mail.subject"));
            letter.setText(t(
                    "measures.mail.text",
                    MonthText.words(month),
                    address.replaceAll("/+$", "") + MonthsPage.path(month)));
            sender.send(letter);
        } catch (MailException e) {
            work.as(PROGRAM, () -> store.release(person.account(), month));
            LOG.warn(
                    "A reminder was not sent, the next hour tries again: {}",
                    e.getClass().getSimpleName());
            return false;
        }
        work.as(
                PROGRAM,
                () -> audit.record(LogEntry.permitted("measures.remind", "account", person.account())
                        .noting(month.toString())));
        return true;
    }
}
