package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;

/** The persons around a child, and what each is or was to it. */
@Repository
class NetworkStore {

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    NetworkStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
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
        facts.insert("investigation.network_person", "name, who", ":name, :who", by, id, person)
                .param("name", name)
                .param("who", who)
                .update();
        return person;
    }

    void addBond(User by, CaseId id, UUID person, BondKind kind, String source, LocalDate on) {
        facts.insert("investigation.bond", "person_id, kind, source, on_day", ":person, :kind, :source, :on", by, id)
                .param("person", person)
                .param("kind", kind.name())
                .param("source", source)
                .param("on", on)
                .update();
    }

    void end(User by, CaseId id, BondId bond, String source, LocalDate on) {
        facts.insert("investigation.bond_end", "bond_id, source, on_day", ":bond, :source, :on", by, id)
                .param("bond", bond.value())
                .param("source", source)
                .param("on", on)
                .update();
    }

    private static NetworkPerson.Bond bond(ResultSet row) throws SQLException {
        return new NetworkPerson.Bond(
                new BondId(uuid(row, "id")),
                oneOf(row, "kind", BondKind.class),
                text(row, "source"),
                date(row, "on_day"),
                Signature.of(row),
                ended(row));
    }

    private static NetworkPerson.@Nullable Ended ended(ResultSet row) throws SQLException {
        var on = findDate(row, "end_day");
        return on.isEmpty()
                ? null
                : new NetworkPerson.Ended(text(row, "end_source"), on.get(), Signature.of(row, "end_"));
    }
}
