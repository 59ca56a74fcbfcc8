package se.skyddsnat.access;

import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/**
 * Asks whoever is logged in for the password once more, before an act that he or she signs for. Counted with the log-ins: who
 * guesses here waits there too.
 */
@Component
public class PasswordCheck {

    private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);

    private final Work work;
    private final AccountStore accounts;
    private final Throttle throttle;
    private final AuditLog audit;

    PasswordCheck(Work work, AccountStore accounts, Throttle throttle, AuditLog audit) {
        this.work = work;
        this.accounts = accounts;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** What came of it. */
    public enum Answer {
        RIGHT,
        WRONG,
        WAIT
    }

    /** @param address of the browser */
    public Answer ask(User user, String password, String address) {
        var known = work.as(PROGRAM, () -> accounts.known(user.account()));
        if (work.as(PROGRAM, () -> throttle.mustWait(known.loginName(), address))) {
            audit.recordApart(
                    user.acting(), LogEntry.refused("access.confirm", "").noting("throttled"));
            return Answer.WAIT;
        }
        // Hashing takes its time outside any transaction: it would hold the log's sealing back.
        boolean right = LogIn.PASSWORDS.matches(password, known.passwordHash());
        work.as(PROGRAM, () -> {
            if (right) {
                throttle.succeeded(known.loginName(), address);
            } else {
                throttle.failed(known.loginName(), address);
            }
        });
        audit.recordApart(
                user.acting(),
                right ? LogEntry.permitted("access.confirm", "") : LogEntry.failed("access.confirm", ""));
        return right ? Answer.RIGHT : Answer.WRONG;
    }
}
