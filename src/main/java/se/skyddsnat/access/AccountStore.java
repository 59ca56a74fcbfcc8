package se.skyddsnat.access;

import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.StaffId;
import se.skyddsnat.organisation.UnitId;

/** Accounts, their passwords and roles, and the failures that throttling counts. */
@Repository
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Credential(UUID account, String passwordHash) {}

    /** Somebody who is logged in: by which name, and what the password is kept as. */
    record Known(String loginName, String passwordHash) {}

    record Granted(UUID grant, User user) {}

    Optional<Credential> credential(String loginName) {
        return jdbc.sql("""
                select a.id, c.password_hash
                from access.account a join access.credential c on c.account_id = a.id
                where a.login_name = :login_name
                """)
                .param("login_name", loginName)
                .query((row, _) -> new Credential(uuid(row, "id"), text(row, "password_hash")))
                .optional();
    }

    Known known(UUID account) {
        return jdbc.sql("""
                select a.login_name, c.password_hash
                from access.account a join access.credential c on c.account_id = a.id
                where a.id = :account
                """)
                .param("account", account)
                .query((row, _) -> new Known(text(row, "login_name"), text(row, "password_hash")))
                .single();
    }

    List<Granted> grants(UUID account) {
        return jdbc.sql("""
                select g.id, g.account_id, g.role, g.authority_id, s.name, s.unit_id, u.name as unit_name
                from access.role_grant g
                join organisation.staff s on s.authority_id = g.authority_id and s.id = g.staff_id
                join organisation.unit u on u.id = s.unit_id
                where g.account_id = :account and g.ended_at is null
                    and s.valid_from <= current_date and coalesce(s.valid_to >= current_date, true)
                order by g.id
                """)
                .param("account", account)
                .query((row, _) -> new Granted(
                        uuid(row, "id"),
                        new User(
                                uuid(row, "account_id"),
                                text(row, "name"),
                                oneOf(row, "role", Role.class),
                                new AuthorityId(uuid(row, "authority_id")),
                                new UnitId(uuid(row, "unit_id")),
                                text(row, "unit_name"))))
                .list();
    }

    void insert(AccountId id, String loginName, String name, boolean demo, Instant now) {
        jdbc.sql("""
                insert into access.account (id, login_name, name, demo, created_at)
                values (:id, :login_name, :name, :demo, :now)
                """)
                .param("id", id.value())
                .param("login_name", loginName)
                .param("name", name)
                .param("demo", demo)
                .param("now", timestamp(now))
                .update();
    }

    void setPassword(AccountId id, String hash, Instant now) {
        jdbc.sql("""
                insert into access.credential (account_id, password_hash, changed_at) values (:id, :hash, :now)
                on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at
                """)
                .param("id", id.value())
                .param("hash", hash)
                .param("now", timestamp(now))
                .update();
    }

    void grant(AccountId account, AuthorityId authority, StaffId staff, Role role, UUID id, Instant now) {
        jdbc.sql("""
                insert into access.role_grant (authority_id, id, account_id, staff_id, role, granted_at, granted_by)
                values (:authority, :id, :account, :staff, :role, :now, (select db.account()))
                """)
                .param("authority", authority.value())
                .param("id", id)
                .param("account", account.value())
                .param("staff", staff.value())
                .param("role", role.name())
                .param("now", timestamp(now))
                .update();
    }

    List<RoleCard> demoCards() {
        return jdbc.sql("""
                select a.login_name, s.name, g.role, u.name as unit_name
                from access.account a
                join access.role_grant g on g.account_id = a.id
                join organisation.staff s on s.authority_id = g.authority_id and s.id = g.staff_id
                join organisation.unit u on u.id = s.unit_id
                where a.demo and g.ended_at is null
                order by a.created_at, a.id
                """)
                .query((row, _) -> new RoleCard(
                        text(row, "login_name"),
                        text(row, "name"),
                        oneOf(row, "role", Role.class),
                        text(row, "unit_name")))
                .list();
    }

    int failures(byte[] key, Instant since) {
        return jdbc.sql("select count(*) from access.login_failure where key = :key and at > :since")
                .param("key", key)
                .param("since", timestamp(since))
                .query(Integer.class)
                .single();
    }

    void addFailure(byte[] key, Instant now) {
        jdbc.sql("insert into access.login_failure (key, at) values (:key, :now)")
                .param("key", key)
                .param("now", timestamp(now))
                .update();
    }

    void forgetFailures(Instant before) {
        jdbc.sql("delete from access.login_failure where at < :before")
                .param("before", timestamp(before))
                .update();
    }

    void forgetFailures(byte[] key, Instant before) {
        jdbc.sql("delete from access.login_failure where key = :key or at < :before")
                .param("key", key)
                .param("before", timestamp(before))
                .update();
    }
}
