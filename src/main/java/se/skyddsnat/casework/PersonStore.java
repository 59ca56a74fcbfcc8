package se.skyddsnat.casework;

import static java.util.stream.Collectors.groupingBy;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.db.Id;

/** The children whom social services know, and who was taken for whom. */
@Repository
class PersonStore {

    /** More than anybody compares. */
    static final int MOST_HITS = 20;

    private static final String PERSON =
            "p.id, p.name, p.birth_date, p.birth_year, p.sealed_number is not null as has_number";

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those with the card's number first, then those with its name and the same birth, as far as both know it. */
    List<Proposal> proposals(CaseId id) {
        var hits = jdbc.sql("""
                        select %s, max(hit.ground) as ground
                        from casework.case_file c
                        cross join lateral (
                            select n.id, 'NUMBER' as ground from casework.person n
                            where n.authority_id = c.authority_id and n.number_index = c.number_index
                            union all
                            select m.id, 'NAME_AND_BIRTH' from casework.person m
                            where m.authority_id = c.authority_id and lower(m.name) = lower(c.name)
                                and (m.birth_date = c.birth_date
                                    or num_nonnulls(m.birth_date, c.birth_date) < 2
                                        and coalesce(extract(year from m.birth_date), m.birth_year)
                                            = coalesce(extract(year from c.birth_date), c.birth_year))
                        ) hit
                        join casework.person p on p.authority_id = c.authority_id and p.id = hit.id
                        where c.id = :id
                        group by p.authority_id, p.id
                        order by ground desc, p.since desc, p.id
                        limit %d
                        """.formatted(PERSON, MOST_HITS))
                .param("id", id.value())
                .query(PersonStore::hit)
                .list();
        return withEarlier(hits, id);
    }

    /** {@return those with exactly this number, of those who exist for the acting person} */
    List<Proposal> byNumber(byte[] index, CaseId notOf) {
        var hits = jdbc.sql("""
                        select %s, 'OTHER_KNOWLEDGE' as ground from casework.person p
                        where p.number_index = :index
                        order by p.since desc, p.id
                        limit %d
                        """.formatted(PERSON, MOST_HITS))
                .param("index", index)
                .query(PersonStore::hit)
                .list();
        return withEarlier(hits, notOf);
    }

    private List<Proposal> withEarlier(List<Proposal> hits, CaseId notOf) {
        if (hits.isEmpty()) {
            return hits;
        }
        Map<PersonId, List<Proposal.Earlier>> earlier = jdbc
                .sql("""
                        select c.person_id, c.case_number, c.stage, c.arrived_at from casework.case_file c
                        where c.person_id = any(:persons) and c.id <> :card
                        order by c.arrived_at desc, c.id
                        """)
                .param("persons", hits.stream().map(hit -> hit.person().value()).toArray(UUID[]::new))
                .param("card", notOf.value())
                .query((row, _) -> new Proposal.Earlier(
                        new PersonId(uuid(row, "person_id")),
                        text(row, "case_number"),
                        oneOf(row, "stage", Stage.Kind.class),
                        instant(row, "arrived_at")))
                .list()
                .stream()
                .collect(groupingBy(Proposal.Earlier::person));
        return hits.stream()
                .map(hit -> new Proposal(
                        hit.person(), hit.child(), hit.ground(), earlier.getOrDefault(hit.person(), List.of())))
                .toList();
    }

    /** {@return what was chosen last about a card} */
    Optional<Identification> find(CaseId id) {
        return jdbc.sql("""
                        select f.person_id, f.ground, f.at, f.author_id, (
                            select w.name from casework.writer w
                            where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        from casework.identification f
                        where f.case_id = :id
                        order by f.at desc, f.id desc
                        limit 1
                        """)
                .param("id", id.value())
                .query((row, _) -> new Identification(
                        findUuid(row, "person_id").map(PersonId::new).orElse(null),
                        oneOf(row, "ground", MatchGround.class),
                        Signature.of(row)))
                .optional();
    }

    /** Makes the child of a card known; the number, sealed for the new person, comes with its index. */
    void insert(User by, PersonId person, CaseId from, byte @Nullable [] sealedNumber) {
        jdbc.sql("""
                        insert into casework.person (authority_id, id, name, birth_date, birth_year, number_index,
                            sealed_number, since, author_id)
                        select c.authority_id, :person, c.name, c.birth_date, c.birth_year,
                            case when cast(:sealed as bytea) is not null then c.number_index end, cast(:sealed as bytea), :now, :author
                        from casework.case_file c
                        where c.id = :case
                        """)
                .param("person", person.value())
                .param("sealed", sealedNumber)
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .param("case", from.value())
                .update();
    }

    Optional<byte[]> findSealedNumber(PersonId person) {
        return jdbc.sql("select sealed_number from casework.person where id = :id and sealed_number is not null")
                .param("id", person.value())
                .query(byte[].class)
                .optional();
    }

    /** {@return a known child, to make a card for} */
    NewChild get(PersonId person, @Nullable PersonalNumber number) {
        return jdbc.sql("select name, birth_date, birth_year from casework.person where id = :id")
                .param("id", person.value())
                .query((row, _) -> new NewChild(
                        text(row, "name"),
                        number,
                        findDate(row, "birth_date").orElse(null),
                        row.getObject("birth_year", Integer.class)))
                .single();
    }

    void identified(User by, CaseId id, Identification made) {
        var person = made.findPerson().map(PersonId::value).orElse(null);
        jdbc.sql("""
                        insert into casework.identification (authority_id, id, case_id, person_id, ground, at, author_id)
                        values (:authority, :new, :case, cast(:person as uuid), :ground, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("new", Id.make())
                .param("case", id.value())
                .param("person", person)
                .param("ground", made.ground().name())
                .param("now", timestamp(made.signature().at()))
                .param("author", by.account())
                .update();
        jdbc.sql("""
                        update casework.case_file set person_id = cast(:person as uuid), version = version + 1
                        where id = :case
                        """).param("person", person).param("case", id.value()).update();
    }

    private static Proposal hit(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new PersonId(uuid(row, "id")), child(row), oneOf(row, "ground", MatchGround.class), List.of());
    }

    static Child child(ResultSet row) throws SQLException {
        return new Child(
                1,
                text(row, "name"),
                findDate(row, "birth_date").orElse(null),
                row.getObject("birth_year", Integer.class),
                row.getBoolean("has_number"));
    }
}
