package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.SafeContact.May;
import se.skyddsnat.db.Id;

/** Cards that say how a person can be reached; the latest of a person stands. */
@Repository
class SafeContactStore {

    private static final String LATEST = """
            from casework.safe_contact f
            where f.case_id = :case and f.guardian_id is not distinct from cast(:guardian as uuid)
            order by f.at desc, f.id desc limit 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SafeContactStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param guardian null for the child */
    SafeContact get(CaseId id, @Nullable GuardianId guardian) {
        return latest("""
                        select f.*, (select w.name from casework.writer w
                                     where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        """, id, guardian)
                .query(SafeContactStore::card)
                .optional()
                .map(SafeContact.class::cast)
                .orElseGet(SafeContact.DoNot::new);
    }

    Optional<byte[]> findSealedNumber(CaseId id, @Nullable GuardianId guardian) {
        return latest("select f.sealed_number ", id, guardian)
                .query((row, _) -> Optional.ofNullable(row.getBytes("sealed_number")))
                .optional()
                .flatMap(number -> number);
    }

    void add(
            User by,
            CaseId id,
            @Nullable GuardianId guardian,
            SafeContact.Content content,
            byte @Nullable [] sealedNumber) {
        jdbc.sql("""
                        insert into casework.safe_contact (authority_id, id, case_id, guardian_id, may_call, sealed_number,
                            call_when, may_leave_message, may_say_municipality, may_text, may_write, may_send_digitally,
                            may_visit, must_not_know, checked_on, at, author_id)
                        values (:authority, :id, :case, :guardian, :call, :number, :when, :leave, :say, :text, :write,
                            :digital, :visit, :secret, :checked, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", Id.make())
                .param("case", id.value())
                .param("guardian", guardian == null ? null : guardian.value(), Types.OTHER)
                .param("call", content.allows(May.CALL))
                .param("number", sealedNumber, Types.BINARY)
                .param("when", content.when())
                .param("leave", content.allows(May.LEAVE_MESSAGE))
                .param("say", content.allows(May.SAY_MUNICIPALITY))
                .param("text", content.allows(May.TEXT))
                .param("write", content.allows(May.WRITE))
                .param("digital", content.allows(May.SEND_DIGITALLY))
                .param("visit", content.allows(May.VISIT))
                .param("secret", content.mustNotKnow())
                .param("checked", content.checkedOn())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
    }

    private JdbcClient.StatementSpec latest(String select, CaseId id, @Nullable GuardianId guardian) {
        return jdbc.sql(select + LATEST)
                .param("case", id.value())
                .param("guardian", guardian == null ? null : guardian.value(), Types.OTHER);
    }

    private static SafeContact.Card card(ResultSet row, int number) throws SQLException {
        var may = EnumSet.noneOf(May.class);
        for (var each : May.values()) {
            if (row.getBoolean(column(each))) {
                may.add(each);
            }
        }
        return new SafeContact.Card(
                new SafeContact.Content(
                        may, text(row, "call_when"), text(row, "must_not_know"), date(row, "checked_on")),
                row.getBytes("sealed_number") != null,
                Signature.of(row));
    }

    private static String column(May may) {
        return switch (may) {
            case CALL -> "may_call";
            case LEAVE_MESSAGE -> "may_leave_message";
            case SAY_MUNICIPALITY -> "may_say_municipality";
            case TEXT -> "may_text";
            case WRITE -> "may_write";
            case SEND_DIGITALLY -> "may_send_digitally";
            case VISIT -> "may_visit";
        };
    }
}
