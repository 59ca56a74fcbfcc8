package se.skyddsnat.intervention;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;

/** What was needed against what there was: of a card, of the cards that somebody leads, and in sums. */
@Repository
class NeedStore {

    private static final String NEED = """
            select n.*, (select w.name from casework.writer w
                         where w.authority_id = n.authority_id and w.account_id = n.author_id) as author
            from intervention.need n
            """;

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    NeedStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** {@return the latest first} */
    List<Need> list(CaseId id) {
        return jdbc.sql(NEED + " where n.case_id = :case order by n.at desc, n.id desc")
                .param("case", id.value())
                .query((row, _) -> need(row))
                .list();
    }

    /** {@return those of the cards that the person leads, the latest first} */
    List<Need> led(User user, LocalDate since) {
        return jdbc.sql(NEED + " join casework.case_file c on c.authority_id = n.authority_id and c.id = n.case_id, "
                        + User.VIEWER + " where " + InterventionAction.LIST_NEEDS.filter()
                        + " and n.on_day >= :since order by n.on_day desc, n.id desc limit " + InterventionStore.MOST)
                .params(user.viewer())
                .param("since", since)
                .query((row, _) -> need(row))
                .list();
    }

    /** {@return how often each kind was asked for in the authority and not had, and what it was not} */
    List<Supply> supply(LocalDate since) {
        return jdbc.sql("""
                        select asked_kind, count(*) as asked, count(*) filter (where offered_kind = asked_kind) as offered,
                            count(*) filter (where offered_kind <> asked_kind) as other,
                            count(*) filter (where 'KIND' = any (lacking)) as kind,
                            count(*) filter (where 'AGE' = any (lacking)) as age,
                            count(*) filter (where 'SEX' = any (lacking)) as sex,
                            count(*) filter (where 'DISTANCE' = any (lacking)) as distance
                        from intervention.need
                        where on_day >= :since
                        group by asked_kind order by asked desc, asked_kind
                        """)
                .param("since", since)
                .query((row, _) -> new Supply(
                        text(row, "asked_kind"),
                        row.getLong("asked"),
                        row.getLong("offered"),
                        row.getLong("other"),
                        row.getLong("kind"),
                        row.getLong("age"),
                        row.getLong("sex"),
                        row.getLong("distance")))
                .list();
    }

    void add(User by, CaseId id, NewNeed made) {
        facts.insert(
                        "intervention.need",
                        "asked_kind, offered_kind, lacking, words, on_day",
                        ":asked, :offered, :lacking, :words, :on",
                        by,
                        id)
                .param("asked", made.asked())
                .param("offered", made.offered(), Types.VARCHAR)
                .param(
                        "lacking",
                        made.lacking().stream().sorted().map(NewNeed.Lack::name).toArray(String[]::new))
                .param("words", made.words())
                .param("on", made.on())
                .update();
    }

    private static Need need(ResultSet row) throws SQLException {
        return new Need(
                new CaseId(uuid(row, "case_id")),
                new NewNeed(
                        text(row, "asked_kind"),
                        findText(row, "offered_kind").orElse(null),
                        texts(row, "lacking").stream()
                                .map(NewNeed.Lack::valueOf)
                                .collect(Collectors.toSet()),
                        text(row, "words"),
                        date(row, "on_day")),
                Signature.of(row));
    }
}
