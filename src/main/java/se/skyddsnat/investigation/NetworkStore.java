package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;

/** The persons around a child, and what each is or was to it. */
@Repository
class NetworkStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    NetworkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<NetworkPerson> list(CaseId id) {
        var persons = new LinkedHashMap<UUID, NetworkPerson>();
        jdbc.sql("""
                        select p.id as person_id, p.name, p.who, f.*, e.source as end_source, e.on_day as end_day,
                            e.at as end_at, e.author_id as end_author_id,
                            (select w.name from casework.writer w
                             where w.authority_id = f.authority_id and w.account_id = f.author_id) as author,
                            (select w.name from casework.writer w
                             where w.authority_id = e.authority_id and w.account_id = e.author_id) as end_author
                        from investigation.network_person p
                        join investigation.bond f on f.authority_id = p.authority_id and f.person_id = p.id
                        left join investigation.bond_end e on e.authority_id = f.authority_id and e.bond_id = f.id
                        where p.case_id = :case
                        order by p.at, p.id, f.at, f.id
                        """)
                .param("case", id.value())
                .query((row, _) -> new NetworkPerson(
                        uuid(row, "person_id"), text(row, "name"), text(row, "who"), List.of(bond(row))))
                .list()
                .forEach(each -> persons.merge(each.id(), each, NetworkStore::together));
        return List.copyOf(persons.values());
    }

    private static NetworkPerson together(NetworkPerson one, NetworkPerson more) {
        var bonds = new ArrayList<>(one.bonds());
        bonds.addAll(more.bonds());
        return new NetworkPerson(one.id(), one.name(), one.who(), bonds);
    }

    UUID addPerson(User by, CaseId id, String name, String who) {
        var person = Id.make();
        insert("network_person", "name, who", ":name, :who", by, id, person)
                .param("name", name)
                .param("who", who)
                .update();
        return person;
    }

    void addBond(User by, CaseId id, UUID person, BondKind kind, String source, LocalDate on) {
        insert("bond", "person_id, kind, source, on_day", ":person, :kind, :source, :on", by, id, Id.make())
                .param("person", person)
                .param("kind", kind.name())
                .param("source", source)
                .param("on", on)
                .update();
    }

    void end(User by, CaseId id, BondId bond, String source, LocalDate on) {
        insert("bond_end", "bond_id, source, on_day", ":bond, :source, :on", by, id, Id.make())
                .param("bond", bond.value())
                .param("source", source)
                .param("on", on)
                .update();
    }

    private JdbcClient.StatementSpec insert(
            String table, String columns, String values, User by, CaseId id, UUID made) {
        return jdbc.sql("""
                        insert into investigation.%s (authority_id, id, case_id, at, author_id, %s)
                        values (:authority, :new, :case, :now, :author, %s)
                        """.formatted(table, columns, values))
                .param("authority", by.authority().value())
                .param("new", made)
                .param("case", id.value())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account());
    }

    private static NetworkPerson.Bond bond(ResultSet row) throws SQLException {
        return new NetworkPerson.Bond(
                new BondId(uuid(row, "id")),
                oneOf(row, "kind", BondKind.class),
                text(row, "source"),
                date(row, "on_day"),
                signature(row, ""),
                ended(row));
    }

    private static NetworkPerson.@Nullable Ended ended(ResultSet row) throws SQLException {
        var on = findDate(row, "end_day");
        return on.isEmpty() ? null : new NetworkPerson.Ended(text(row, "end_source"), on.get(), signature(row, "end_"));
    }

    private static Signature signature(ResultSet row, String of) throws SQLException {
        return new Signature(
                new AccountId(uuid(row, of + "author_id")),
                findText(row, of + "author").orElse(""),
                instant(row, of + "at"));
    }
}
