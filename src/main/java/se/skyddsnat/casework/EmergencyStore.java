package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Formats;

/** Emergency accesses and what others judged of them. */
@Repository
class EmergencyStore {

    private static final String EMERGENCY = """
            select e.*, c.case_number, (
                select w.name from casework.writer w
                where w.authority_id = e.authority_id and w.account_id = e.author_id) as author,
                look.justified, look.words as review_words, look.at as review_at, look.author_id as reviewer_id, (
                select w.name from casework.writer w
                where w.authority_id = look.authority_id and w.account_id = look.author_id) as reviewer
            from casework.emergency e
            join casework.case_file c on c.authority_id = e.authority_id and c.id = e.case_id
            left join casework.emergency_review look on look.authority_id = e.authority_id and look.emergency_id = e.id\
            """;

    private static final String UNREVIEWED = """
            not exists (select from casework.emergency_review r
                        where r.authority_id = e.authority_id and r.emergency_id = e.id)\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EmergencyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return the authority's card with this number; one that is blocked for the person is not there, the wall says so} */
    Optional<CaseId> card(String caseNumber) {
        return jdbc.sql("select id from casework.case_file where case_number = :number")
                .param("number", caseNumber)
                .query((row, _) -> new CaseId(uuid(row, "id")))
                .optional();
    }

    /** {@return the latest card of the child with this number} */
    Optional<CaseId> card(byte[] index) {
        return jdbc.sql("""
                        select id from casework.case_file where number_index = :index
                        order by arrived_at desc, id limit 1
                        """)
                .param("index", index)
                .query((row, _) -> new CaseId(uuid(row, "id")))
                .optional();
    }

    Optional<Emergency> find(EmergencyId id) {
        return jdbc.sql(EMERGENCY + " where e.id = :id")
                .param("id", id.value())
                .query((row, _) -> emergency(row))
                .optional();
    }

    /** {@return those of the person that have not ended} */
    List<Emergency> open(User user) {
        return jdbc.sql(EMERGENCY + " where e.author_id = :account and e.until > :now order by e.at desc")
                .param("account", user.account())
                .param("now", timestamp(clock.instant()))
                .query((row, _) -> emergency(row))
                .list();
    }

    /** {@return those of the person that somebody has looked at since a moment, the latest first} */
    List<Emergency> reviewed(User user, Instant since) {
        return jdbc.sql(EMERGENCY + " where e.author_id = :account and look.at > :since order by look.at desc")
                .param("account", user.account())
                .param("since", timestamp(since))
                .query((row, _) -> emergency(row))
                .list();
    }

    int countReviewed(User user, Instant since) {
        return jdbc.sql("""
                        select count(*) from casework.emergency e
                        join casework.emergency_review look
                            on look.authority_id = e.authority_id and look.emergency_id = e.id
                        where e.author_id = :account and look.at > :since
                        """)
                .param("account", user.account())
                .param("since", timestamp(since))
                .query(Integer.class)
                .single();
    }

    /** {@return what nobody has looked at in the whole authority, as those who review its log are told} */
    List<EmergencyNotice> unreviewed() {
        return jdbc.sql("select * from handover.emergencies_unreviewed()")
                .query((row, _) -> new EmergencyNotice(
                        new EmergencyId(uuid(row, "id")),
                        uuid(row, "author_id"),
                        instant(row, "at"),
                        date(row, "review_due")))
                .list();
    }

    /** {@return those that nobody has looked at, on cards that the action's rules let the person see} */
    List<Emergency> waiting(User user, CaseAction action) {
        return jdbc.sql(EMERGENCY + ", " + User.VIEWER + " where " + UNREVIEWED + " and " + action.filter()
                        + " order by e.at")
                .params(user.viewer())
                .query((row, _) -> emergency(row))
                .list();
    }

    int countWaiting(User user, CaseAction action) {
        return jdbc.sql("""
                        select count(*) from casework.emergency e
                        join casework.case_file c on c.authority_id = e.authority_id and c.id = e.case_id,
                        """ + User.VIEWER + " where " + UNREVIEWED + " and " + action.filter())
                .params(user.viewer())
                .query(Integer.class)
                .single();
    }

    List<Emergency> waiting(CaseId id) {
        return jdbc.sql(EMERGENCY + " where e.case_id = :case and " + UNREVIEWED + " order by e.at")
                .param("case", id.value())
                .query((row, _) -> emergency(row))
                .list();
    }

    boolean isWaiting(EmergencyId id) {
        return jdbc.sql("select exists (select from casework.emergency e where e.id = :id and " + UNREVIEWED + ")")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    EmergencyId add(User by, CaseId id, String reason) {
        var now = clock.instant();
        var made = new EmergencyId(Id.make());
        jdbc.sql("""
                        insert into casework.emergency (authority_id, id, case_id, reason, until, review_due, at, author_id)
                        values (:authority, :id, :case, :reason, :until, :due, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", made.value())
                .param("case", id.value())
                .param("reason", reason)
                .param("until", timestamp(now.plus(Emergency.LASTS)))
                .param("due", Formats.day(now).plusDays(Emergency.REVIEW_DAYS))
                .param("now", timestamp(now))
                .param("author", by.account())
                .update();
        return made;
    }

    void review(User by, Emergency seen, boolean justified, String words) {
        jdbc.sql("""
                        insert into casework.emergency_review (authority_id, id, case_id, emergency_id, opener_id, justified,
                            words, at, author_id)
                        values (:authority, :new, :case, :emergency, :opener, :justified, :words, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("new", Id.make())
                .param("case", seen.card().value())
                .param("emergency", seen.id().value())
                .param("opener", seen.signature().by().value())
                .param("justified", justified)
                .param("words", words)
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        return new Emergency(
                new EmergencyId(uuid(row, "id")),
                new CaseId(uuid(row, "case_id")),
                text(row, "case_number"),
                text(row, "reason"),
                instant(row, "until"),
                date(row, "review_due"),
                Signature.of(row),
                findUuid(row, "reviewer_id").isEmpty()
                        ? null
                        : new EmergencyReview(
                                row.getBoolean("justified"),
                                text(row, "review_words"),
                                new Signature(
                                        new AccountId(uuid(row, "reviewer_id")),
                                        findText(row, "reviewer").orElse(""),
                                        instant(row, "review_at"))));
    }
}
