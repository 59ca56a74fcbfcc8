package se.skyddsnat.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/** Takes a name and a password; as slow for a name that does not exist as for one that does, and on record either way. */
@Component
class LogIn implements AuthenticationProvider {

    /** Argon2id with 64 MiB and three passes: about a quarter of a second. */
    static final PasswordEncoder PASSWORDS = new Argon2PasswordEncoder(16, 32, 1, 1 << 16, 3);

    private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);

    /** The hash of a password that nobody knows, to compare with where there is no account: as slow, and never right. */
    private static final String NOBODY =
            "$argon2id$v=19$m=65536,t=3,p=1$3yaUDJtHmt8G2AXWdz0gMA$" + "I1fhPYuiavr/6rYDdvfyhisQc7U1BB9T3ErHVF1yLiY";

    private final Work work;
    private final AccountStore accounts;
    private final Throttle throttle;
    private final AuditLog audit;

    LogIn(Work work, AccountStore accounts, Throttle throttle, AuditLog audit) {
        this.work = work;
        this.accounts = accounts;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** A log-in that cannot be put on record does not happen, and its answer says neither right nor wrong. */
    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        try {
            return tried(attempt);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("The log-in cannot be carried out", e);
        }
    }

    private Authentication tried(Authentication attempt) {
        var loginName = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(attempt.getCredentials());
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (work.as(PROGRAM, () -> throttle.mustWait(loginName, address))) {
            logApart(LogEntry.refused("access.log-in", "").noting("throttled"), null);
            throw new LockedException("throttled");
        }
        var credential = work.as(PROGRAM, () -> accounts.credential(loginName));
        // Hashing takes its time outside any transaction: it would hold the log's sealing back.
        boolean right = PASSWORDS.matches(
                password, credential.map(AccountStore.Credential::passwordHash).orElse(NOBODY));
        if (credential.isEmpty() || !right) {
            work.as(PROGRAM, () -> throttle.failed(loginName, address));
            logApart(
                    LogEntry.failed("access.log-in", ""),
                    credential.map(AccountStore.Credential::account).orElse(null));
            throw new BadCredentialsException("no such account and password");
        }
        var account = credential.get().account();
        work.as(new Acting(Area.FRAMEWORK, account, null, null, "LOG_IN"), () -> {
            throttle.succeeded(loginName, address);
            audit.record(LogEntry.permitted("access.log-in", "account", account));
        });
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account, loginName), null, List.of());
    }

    private void logApart(LogEntry entry, @Nullable UUID account) {
        audit.recordApart(new Acting(Area.FRAMEWORK, account, null, null, "LOG_IN"), entry);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
