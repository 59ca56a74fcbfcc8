package se.skyddsnat.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Keys;

/**
 * Slows down guessing: five failures for a name from one address, or a hundred from one address, and the next attempt
 * waits. A name alone is never locked, so that nobody can lock a colleague out. Counted in the database, for all nodes.
 */
@Component
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 100;

    /** What is counted that is no log-in: nobody can log in by a name that begins so, since names are stripped. */
    static final String TOKEN = "\ntoken";

    static final String FORM = "\nform";

    private final AccountStore accounts;
    private final byte[] secret;
    private final Clock clock;

    Throttle(AccountStore accounts, Keys keys, Clock clock) {
        this.accounts = accounts;
        this.secret = keys.secret("throttle");
        this.clock = clock;
    }

    boolean mustWait(String loginName, String address) {
        var since = clock.instant().minus(WINDOW);
        return accounts.failures(key(loginName, address), since) >= PER_NAME
                || accounts.failures(key("", address), since) >= PER_ADDRESS;
    }

    void failed(String loginName, String address) {
        for (var name : List.of(loginName, "")) {
            accounts.addFailure(key(name, address), clock.instant());
        }
    }

    void succeeded(String loginName, String address) {
        accounts.forgetFailures(key(loginName, address), clock.instant().minus(WINDOW));
    }

    /** {@return how many there were of something from one address, while it is remembered} */
    int counted(String what, String address) {
        return accounts.failures(key(what, address), clock.instant().minus(WINDOW));
    }

    /** Counts one more, apart from every log-in, and forgets what is too old to count. */
    void count(String what, String address) {
        var now = clock.instant();
        accounts.forgetFailures(now.minus(WINDOW));
        accounts.addFailure(key(what, address), now);
    }

    /** Neither names nor addresses are kept in a form that can be read. */
    private byte[] key(String loginName, String address) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal((address + "\n" + loginName).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
