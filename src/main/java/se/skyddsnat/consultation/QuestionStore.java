package se.skyddsnat.consultation;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.TransactionLock;
import se.skyddsnat.organisation.AuthorityId;

/** The SQL over questions, on whichever side they are read. */
@Component
class QuestionStore {

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the questions that an action's rules show the person, the latest first} */
    List<Question> list(User user, ConsultationAction action) {
        return questions(Side.of(user), listed(user, action, ""));
    }

    /** {@return the same, of those that were asked since a moment or are not answered yet} */
    List<Question> list(User user, ConsultationAction action, Instant since) {
        var side = Side.of(user);
        var lately = """
                 and (asked_at >= :since or not exists (
                    select from %s answer where answer.question_id = %s.id and answer.kind in ('ADVICE', 'TALK')))\
                """.formatted(side.table("turn"), action.subject().alias());
        return questions(side, listed(user, action, lately).param("since", timestamp(since)));
    }

    private JdbcClient.StatementSpec listed(User user, ConsultationAction action, String condition) {
        return jdbc.sql("select %2$s.* from %1$s %2$s, %3$s where %4$s%5$s order by asked_at desc, id"
                        .formatted(
                                action.subject().table(),
                                action.subject().alias(),
                                User.VIEWER,
                                action.filter(),
                                condition))
                .params(user.viewer());
    }

    Question get(Side side, QuestionId id) {
        return questions(
                        side,
                        jdbc.sql("select * from " + side.table("question") + " where id = :id")
                                .param("id", id.value()))
                .getFirst();
    }

    void insert(User user, Side side, Question question) {
        jdbc.sql("""
                insert into %s (authority_id, id, number, kind, asked_at, asker_id, asker_name, asker_place, phone, call_back,
                    topics, words, due_on, case_id)
                values (:authority, :id, :number, :kind, :at, :asker, :name, :place, :phone, :callBack,
                    :topics, :words, :due, :case)
                """.formatted(side.table("question")))
                .param("authority", user.authority().value())
                .param("id", question.id().value())
                .param("number", question.number())
                .param("kind", question.kind().name())
                .param("at", timestamp(question.askedAt()))
                .param("asker", question.asker())
                .param("name", question.askerName())
                .param("place", question.askerPlace())
                .param("phone", question.content().phone())
                .param("callBack", question.content().callBack())
                .param(
                        "topics",
                        question.topics().stream().sorted().map(Topic::name).toArray(String[]::new))
                .param("words", question.content().words())
                .param("due", question.due())
                .param(
                        "case",
                        question.about() == null ? null : question.about().value())
                .update();
    }

    /** {@return the turn's id, by which it is carried to the other side} */
    UUID insert(User user, Side side, QuestionId question, Turn turn) {
        var id = Id.make();
        jdbc.sql("""
                insert into %s (authority_id, id, question_id, kind, words, source, talk_at, at, author_id, author_name)
                values (:authority, :id, :question, :kind, :words, :source, :talkAt, :at, :author, :name)
                """.formatted(side.table("turn")))
                .param("authority", user.authority().value())
                .param("id", id)
                .param("question", question.value())
                .param("kind", turn.kind().name())
                .param("words", turn.words())
                .param("source", turn.source())
                .param("talkAt", turn.talkAt() == null ? null : timestamp(turn.talkAt()))
                .param("at", timestamp(turn.at()))
                .param("author", user.account())
                .param("name", turn.author())
                .update();
        return id;
    }

    UUID insert(User user, Side side, QuestionId question, Outcome outcome) {
        var id = Id.make();
        jdbc.sql("""
                insert into %s (authority_id, id, question_id, followed, why, at)
                values (:authority, :id, :question, :followed, :why, :at)
                """.formatted(side.table("outcome")))
                .param("authority", user.authority().value())
                .param("id", id)
                .param("question", question.value())
                .param("followed", outcome.followed().name())
                .param("why", outcome.why())
                .param("at", timestamp(outcome.at()))
                .update();
        return id;
    }

    /** Waits until nobody else writes on this question; holds until the transaction ends. */
    void lock(QuestionId id) {
        TransactionLock.take(jdbc, "consultation " + id.value());
    }

    /** Crosses the border. */
    void carry(String passage, UUID row) {
        jdbc.sql("select handover." + passage + "(:row)")
                .param("row", row)
                .query((_, _) -> true)
                .list();
    }

    void carryQuestion(AuthorityId team, QuestionId question) {
        jdbc.sql("select handover.ask_experts(:team, :question)")
                .param("team", team.value())
                .param("question", question.value())
                .query((_, _) -> true)
                .list();
    }

    Optional<Terms> terms(AuthorityId team) {
        return jdbc.sql("""
                select answer_days, serves_region from consultation.terms
                where authority_id = :team order by at desc, id desc limit 1
                """)
                .param("team", team.value())
                .query((row, _) -> new Terms(row.getInt("answer_days"), row.getBoolean("serves_region")))
                .optional();
    }

    void insert(User user, Terms terms, Instant at) {
        jdbc.sql("""
                insert into consultation.terms (authority_id, id, answer_days, serves_region, at, author_id)
                values (:authority, :id, :days, :region, :at, :author)
                """)
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("days", terms.answerDays())
                .param("region", terms.servesRegion())
                .param("at", timestamp(at))
                .param("author", user.account())
                .update();
    }

    private List<Question> questions(Side side, JdbcClient.StatementSpec asked) {
        var bare = asked.query((row, _) -> question(row)).list();
        var ids = bare.stream().map(question -> question.id().value()).toArray(UUID[]::new);
        var turns = turns(side, ids);
        var outcomes = outcomes(side, ids);
        return bare.stream()
                .map(question -> new Question(
                        question.id(),
                        question.number(),
                        question.kind(),
                        question.askedAt(),
                        question.asker(),
                        question.askerName(),
                        question.askerPlace(),
                        question.content(),
                        question.due(),
                        question.about(),
                        turns.getOrDefault(question.id().value(), List.of()),
                        outcomes.getOrDefault(question.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Turn>> turns(Side side, UUID[] questions) {
        return jdbc
                .sql("select * from " + side.table("turn") + " where question_id = any(:ids) order by at, id")
                .param("ids", questions)
                .query((row, _) -> Map.entry(
                        uuid(row, "question_id"),
                        new Turn(
                                oneOf(row, "kind", Turn.Kind.class),
                                text(row, "words"),
                                text(row, "source"),
                                findInstant(row, "talk_at").orElse(null),
                                instant(row, "at"),
                                text(row, "author_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<Outcome>> outcomes(Side side, UUID[] questions) {
        return jdbc
                .sql("select * from " + side.table("outcome") + " where question_id = any(:ids) order by at, id")
                .param("ids", questions)
                .query((row, _) -> Map.entry(
                        uuid(row, "question_id"),
                        new Outcome(oneOf(row, "followed", Followed.class), text(row, "why"), instant(row, "at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                new QuestionId(uuid(row, "id")),
                text(row, "number"),
                oneOf(row, "kind", Question.Kind.class),
                instant(row, "asked_at"),
                findUuid(row, "asker_id").orElse(null),
                text(row, "asker_name"),
                text(row, "asker_place"),
                new NewQuestion(
                        text(row, "words"),
                        texts(row, "topics").stream().map(Topic::valueOf).collect(Collectors.toSet()),
                        text(row, "phone"),
                        text(row, "call_back")),
                findDate(row, "due_on").orElse(null),
                about(row),
                List.of(),
                List.of());
    }

    private static @Nullable CaseId about(ResultSet row) throws SQLException {
        return findUuid(row, "case_id").map(CaseId::new).orElse(null);
    }
}
