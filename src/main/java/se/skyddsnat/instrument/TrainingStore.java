package se.skyddsnat.instrument;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;

/** All SQL over who is trained. */
@Component
class TrainingStore {

    private final JdbcClient jdbc;

    TrainingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return every row, the latest first} */
    List<Trained> list(User user) {
        return jdbc.sql("""
                        select t.account_id, trained.name, t.training, t.valid_to, author.name as author, t.at
                        from instrument.trained t
                        join instrument.person trained
                            on trained.authority_id = t.authority_id and trained.account_id = t.account_id
                        join instrument.person author
                            on author.authority_id = t.authority_id and author.account_id = t.author_id
                        where t.id in (select t.id from instrument.trained t, %s where %s)
                        order by t.at desc, t.id desc
                        """.formatted(User.VIEWER, InstrumentAction.LIST_TRAINED.filter()))
                .params(user.viewer())
                .query((row, _) -> new Trained(
                        new AccountId(uuid(row, "account_id")),
                        text(row, "name"),
                        text(row, "training"),
                        date(row, "valid_to"),
                        text(row, "author"),
                        instant(row, "at")))
                .list();
    }

    /** {@return the trainings that somebody has on a day} */
    Set<String> of(User user, LocalDate on) {
        return Set.copyOf(jdbc.sql("""
                        select training from (
                            select distinct on (training) training, valid_to from instrument.trained
                            where account_id = :account order by training, at desc, id desc) latest
                        where valid_to >= :on
                        """)
                .param("account", user.account())
                .param("on", on)
                .query(String.class)
                .list());
    }

    /** {@return who works in these roles for the user's board, by name} */
    Map<AccountId, String> people(User user, Role... roles) {
        var people = new LinkedHashMap<AccountId, String>();
        jdbc.sql("""
                        select v.account_id, v.name from access.viewer v
                        where v.authority_id = :authority and v.role = any(:roles)
                        order by v.name collate "sv-x-icu", v.account_id
                        """)
                .param("authority", user.authority().value())
                .param("roles", Stream.of(roles).map(Role::name).toArray(String[]::new))
                .query(row -> {
                    people.put(new AccountId(uuid(row, "account_id")), text(row, "name"));
                });
        return people;
    }

    void insert(User user, NewTraining training, Instant now) {
        jdbc.sql("""
                        insert into instrument.trained
                            (authority_id, id, account_id, training, valid_to, at, author_id)
                        values (:authority, :id, :account, :training, :validTo, :now, :author)
                        """)
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("account", training.account().value())
                .param("training", training.training())
                .param("validTo", training.validTo())
                .param("now", timestamp(now))
                .param("author", user.account())
                .update();
    }
}
