package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;

/** Who is whose brother or sister, read from both sides. */
@Repository
class SiblingStore {

    private final JdbcClient jdbc;
    private final CardStore cards;

    SiblingStore(JdbcClient jdbc, CardStore cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    List<Kin> kin(CaseId id) {
        return jdbc.sql("""
                        select p.id, p.name, p.birth_date, p.birth_year, p.sealed_number is not null as has_number,
                            exists (select from casework.case_file x where x.authority_id = c.authority_id
                                and x.intake_id = c.intake_id and x.person_id = p.id) as has_card
                        from casework.case_file c
                        join casework.person p on p.authority_id = c.authority_id
                        where c.id = :id and p.id in (
                            select k.sibling_id from casework.kinship k
                            where k.authority_id = c.authority_id and k.person_id = c.person_id
                            union
                            select k.person_id from casework.kinship k
                            where k.authority_id = c.authority_id and k.sibling_id = c.person_id)
                        order by coalesce(extract(year from p.birth_date), p.birth_year), p.birth_date, p.id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Kin(new PersonId(uuid(row, "id")), PersonStore.child(row), row.getBoolean("has_card")))
                .list();
    }

    /** {@return the cards of a report whose child is known and is not said to be this one's sibling} */
    List<Card> unstated(CaseId id) {
        var ids = jdbc.sql("""
                        select other.id
                        from casework.case_file c
                        join casework.case_file other on other.authority_id = c.authority_id
                            and other.intake_id = c.intake_id and other.person_id <> c.person_id
                        where c.id = :id and not exists (
                            select from casework.kinship k where k.authority_id = c.authority_id
                                and (k.person_id, k.sibling_id)
                                    in ((c.person_id, other.person_id), (other.person_id, c.person_id)))
                        """)
                .param("id", id.value())
                .query((row, _) -> new CaseId(uuid(row, "id")))
                .list();
        return ids.isEmpty() ? List.of() : cards.list(ids);
    }

    void state(User by, CaseId one, CaseId other, String source, Instant at) {
        jdbc.sql("""
                        insert into casework.kinship (authority_id, id, person_id, sibling_id, source, at, author_id)
                        select c.authority_id, :new, c.person_id, o.person_id, :source, :now, :author
                        from casework.case_file c, casework.case_file o
                        where c.id = :one and o.id = :other
                        """)
                .param("new", Id.make())
                .param("source", source)
                .param("now", timestamp(at))
                .param("author", by.account())
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }
}
