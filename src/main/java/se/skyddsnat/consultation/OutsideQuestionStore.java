package se.skyddsnat.consultation;

import static se.skyddsnat.db.Columns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.organisation.AuthorityId;
import tools.jackson.databind.json.JsonMapper;

/** Hands a question in from outside, and can do nothing else. */
@Component
class OutsideQuestionStore {

    private final JdbcClient jdbc;

    OutsideQuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the hand-over takes it. */
    private record Handed(
            UUID id,
            String number,
            Instant askedAt,
            String askerName,
            String askerPlace,
            String phone,
            String callBack,
            List<String> topics,
            String words,
            LocalDate dueOn) {}

    /** {@return the number that it has: the one from before, when it has come before} */
    String ask(NewOutsideQuestion question, Reference number, Instant at, LocalDate due) {
        var content = question.content();
        var handed = new Handed(
                question.id().value(),
                number.value(),
                at,
                question.name(),
                question.place(),
                content.phone(),
                content.callBack(),
                content.topics().stream().sorted().map(Topic::name).toList(),
                content.words(),
                due);
        return jdbc.sql("select handover.ask_from_outside(cast(:question as jsonb)) as number")
                .param("question", JsonMapper.shared().writeValueAsString(handed))
                .query((row, _) -> text(row, "number"))
                .single();
    }

    Optional<Terms> terms(AuthorityId team) {
        return jdbc.sql("select answer_days, serves_region from handover.expert_terms(:team)")
                .param("team", team.value())
                .query((row, _) -> new Terms(row.getInt("answer_days"), row.getBoolean("serves_region")))
                .optional();
    }
}
