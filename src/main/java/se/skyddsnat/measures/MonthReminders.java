package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
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
import se.skyddsnat.access.User;
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
 * tries again. A coordinator sends the same letter by hand, once a day at most.
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
        for (var person : work.as(PROGRAM, () -> store.waiting(month, today))) {
            if (work.as(PROGRAM, () -> store.claim(person.account(), month)) && send(sender, person, month)) {
                sent++;
            }
        }
        return sent;
    }

    /** What came of reminding by hand. */
    enum Reminded {
        SENT,
        /** Somebody, or the program, has reminded of this month today. */
        TODAY,
        /** The person has said no address. */
        NO_ADDRESS,
        /** No mail server, sender or address of the program is given. */
        OFF,
        /** The mail server did not take it. */
        REFUSED
    }

    /** Reminds one who answers for a month, because a coordinator asks; once a day at most. */
    Reminded remind(User asking, UUID account, YearMonth month) {
        var sender = server.getIfAvailable();
        if (sender == null || from.isBlank() || address.isBlank()) {
            return Reminded.OFF;
        }
        var email = work.as(PROGRAM, () -> store.address(account));
        if (email.isEmpty()) {
            return Reminded.NO_ADDRESS;
        }
        if (!work.as(PROGRAM, () -> store.claim(account, month, asking))) {
            return Reminded.TODAY;
        }
        return send(sender, new MonthReminderStore.Waiting(account, email.get()), month)
                ? Reminded.SENT
                : Reminded.REFUSED;
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
            LOG.warn("A reminder was not sent: {}", e.getClass().getSimpleName());
            return false;
        }
        work.as(
                PROGRAM,
                () -> audit.record(LogEntry.permitted("measures.remind", "account", person.account())
                        .noting(month.toString())));
        return true;
    }
}
