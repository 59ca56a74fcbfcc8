package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.organisation.AuthorityId;

/** Writes a lot of old reports, a statement for each table. */
@Repository
class TakeOverStore {

    private final JdbcClient jdbc;

    TakeOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return who is known already, by the index of the number} */
    Map<String, UUID> persons(AuthorityId authority, Collection<String> numbers) {
        var known = new HashMap<String, UUID>();
        jdbc.sql("""
                        select p.id, p.number_index::text as number from casework.person p
                        where p.authority_id = :authority and p.number_index = any(cast(:numbers as bytea[]))
                        order by p.id
                        """)
                .param("authority", authority.value())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> known.putIfAbsent(text(row, "number"), uuid(row, "id")))
                .list();
        return known;
    }

    int insert(OldTables rows) {
        insert(rows.persons);
        insert(rows.intakes);
        // A card points at its decision and the decision at its card: they come in one statement.
        insertTogether(rows.protections, rows.decisions, rows.cards);
        insert(rows.keys);
        insert(rows.reasons);
        insert(rows.identifications);
        insert(rows.readings);
        insert(rows.relations);
        return rows.size();
    }

    private void insert(OldRows rows) {
        if (rows.size() > 0) {
            jdbc.sql(rows.insert()).params(rows.arrays()).update();
        }
    }

    private void insertTogether(OldRows first, OldRows second, OldRows third) {
        jdbc.sql("with one as (%s), two as (%s) %s".formatted(first.insert(), second.insert(), third.insert()))
                .params(Stream.of(first, second, third)
                        .flatMap(rows -> rows.arrays().stream())
                        .collect(Collectors.toList()))
                .update();
    }
}
