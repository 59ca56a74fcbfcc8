package se.skyddsnat.access;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Id;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.StaffId;

/** Makes accounts and gives them roles; runs in the work of the framework area. */
@Component
public class Accounts {

    static final int SHORTEST_PASSWORD = 12;

    private final AccountStore accounts;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(AccountStore accounts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes an account that logs in with a password.
     *
     * @throws IllegalArgumentException when the password is shorter than twelve characters
     */
    public AccountId create(String loginName, String name, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
        return create(loginName, name, LogIn.PASSWORDS.encode(password), false);
    }

    /** Makes an account that nobody can log in with: somebody who has worked here and is named in what is taken over. */
    public AccountId createShut(String loginName, String name) {
        var id = new AccountId(Id.make());
        accounts.insert(id, loginName, name, false, clock.instant());
        audit.record(LogEntry.permitted("access.create-account", "account", id.value()));
        return id;
    }

    /** Makes a made-up person for the demo, whom its role card logs in as. */
    public AccountId createDemo(String loginName, String name, String hash) {
        return create(loginName, name, hash, true);
    }

    /** {@return the hash for all demo accounts, whose password is no secret; made before the work that creates them} */
    public String demoHash() {
        return LogIn.PASSWORDS.encode(RoleCard.PASSWORD);
    }

    /** Gives a member of staff a role. */
    public void grant(AccountId account, AuthorityId authority, StaffId staff, Role role) {
        var id = Id.make();
        accounts.grant(account, authority, staff, role, id, clock.instant());
        audit.record(LogEntry.permitted("access.grant-role", "account", account.value())
                .noting(role.name()));
    }

    private AccountId create(String loginName, String name, String hash, boolean demo) {
        var id = new AccountId(Id.make());
        accounts.insert(id, loginName.strip().toLowerCase(Locale.ROOT), name, demo, clock.instant());
        accounts.setPassword(id, hash, clock.instant());
        audit.record(LogEntry.permitted("access.create-account", "account", id.value()));
        return id;
    }
}
