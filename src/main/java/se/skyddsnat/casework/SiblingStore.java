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

    private static final String OTHERS = """
            casework.case_file c
            join casework.case_file other on other.authority_id = c.authority_id
                and other.intake_id = c.intake_id and other.id <> c.id
            where c.id = :id
            """;

    private static final String UNSTATED = OTHERS + """
                and other.person_id <> c.person_id and not exists (
                    select from casework.kinship k where k.authority_id = c.authority_id
                        and (k.person_id, k.sibling_id)
                            in ((c.person_id, other.person_id), (other.person_id, c.person_id)))
            """;

    private static final String KIN = """
            casework.case_file c
            join casework.person p on p.authority_id = c.authority_id
            where c.id = :id and p.id in (
                select k.sibling_id from casework.kinship k
                where k.authority_id = c.authority_id and k.person_id = c.person_id
                union
                select k.person_id from casework.kinship k
                where k.authority_id = c.authority_id and k.sibling_id = c.person_id)
            """;

    /** A sibling's in the same report. */
    private static final String CARD = """
            select from casework.case_file x
            where x.authority_id = c.authority_id and x.intake_id = c.intake_id and x.person_id = p.id
            """;

    private final JdbcClient jdbc;

    SiblingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return known siblings, those without a card in the report first} */
    Part<Kin> kin(CaseId id) {
        var kin = jdbc.sql("""
                        select p.id, p.name, p.birth_date, p.birth_year, p.sealed_number is not null as has_number,
                            exists (%s) as has_card
                        from %s
                        order by has_card, coalesce(extract(year from p.birth_date), p.birth_year), p.birth_date, p.id
                        limit %d
                        """.formatted(CARD, KIN, Part.MOST))
                .param("id", id.value())
                .query((row, _) ->
                        new Kin(new PersonId(uuid(row, "id")), PersonStore.child(row), row.getBoolean("has_card")))
                .list();
        return Part.of(kin, count(kin, KIN, id));
    }

    /** {@return whether somebody is a known sibling without a card in the report} */
    boolean isLacking(CaseId id, PersonId sibling) {
        return jdbc.sql("select exists (select from %s and p.id = :sibling and not exists (%s))".formatted(KIN, CARD))
                .param("id", id.value())
                .param("sibling", sibling.value())
                .query(Boolean.class)
                .single();
    }

    /** {@return the report's other cards, those that nobody has judged first} */
    Part<Card> others(CaseId id) {
        return cards(OTHERS, id);
    }

    /** {@return those of them whose child is known and is not said to be this one's sibling} */
    Part<Card> unstated(CaseId id) {
        return cards(UNSTATED, id);
    }

    boolean isUnstated(CaseId id, CaseId other) {
        return jdbc.sql("select exists (select from " + UNSTATED + " and other.id = :other)")
                .param("id", id.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    private Part<Card> cards(String which, CaseId id) {
        var cards = jdbc.sql("""
                        %s where c.id = any(array(
                            select other.id from %s
                            order by other.stage <> 'RECEIVED', other.child_number, other.id
                            limit %d))
                        order by c.child_number, c.id
                        """.formatted(CardStore.CARD, which, Part.MOST))
                .param("id", id.value())
                .query(CardStore::card)
                .list();
        return Part.of(cards, count(cards, which, id));
    }

    /** Counts only what did not fit. */
    private int count(List<?> shown, String which, CaseId id) {
        return shown.size() < Part.MOST
                ? shown.size()
                : jdbc.sql("select count(*) from " + which)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single();
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
