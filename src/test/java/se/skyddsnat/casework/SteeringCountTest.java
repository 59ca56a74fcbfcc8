package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.casework.CaseGiven.WORLD;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.web.Formats;

/** What the boards are told of the social services' work: shares of five or more, and of nothing less. */
class SteeringCountTest {

    /** Before anything that other tests do. */
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    private static final String REASONS = "form[action$=/reasons]";
    private static final String CONSULTATION = "form[action$=/consultation]";

    @AfterEach
    void today() {
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING);
    }

    @Test
    void sharesMoveWithTheFactsAndAreNotToldOfFewerThanFive() throws SQLException {
        at(DAY);
        var cards = Stream.generate(WORLD::opened).limit(2).toList();
        assertThat(share("ASSESSED_SAME_DAY")).as("of four").isEqualTo("");
        WORLD.opened();
        assertThat(share("ASSESSED_SAME_DAY")).as("three of six").isEqualTo("50");
        at(DAY.plusDays(1));
        WORLD.opened();
        assertThat(share("ASSESSED_SAME_DAY")).as("four of eight").isEqualTo("50");

        suspected(cards);
        assertThat(share("COMPETENCE_ASKED_OR_DECLINED")).as("of two").isEqualTo("");
        var more = Stream.generate(WORLD::opened).limit(3).toList();
        suspected(more);
        assertThat(share("COMPETENCE_ASKED_OR_DECLINED")).as("none of five").isEqualTo("0");
        cards.forEach(card -> WORLD.visit(WORLD.sara)
                .get("/cases/" + card.value() + "/consultation")
                .submit(CONSULTATION, Map.of("way", "NOT", "words", "Barnet är redan placerat på annan ort.")));
        assertThat(share("COMPETENCE_ASKED_OR_DECLINED")).as("two of five").isEqualTo("40");

        var late = WORLD.taken();
        at(DAY.plusDays(2));
        WORLD.bean(Cases.class)
                .assess(
                        WORLD.sara,
                        WORLD.seen(WORLD.sara, late.first()),
                        new NewAssessment(false, Set.of(), "Bor hos mormor."));
        assertThat(share("ASSESSED_SAME_DAY"))
                .as("seven of sixteen, one a day late")
                .isEqualTo("44");
    }

    private static void at(LocalDate day) {
        WORLD.program.clock.set(day.atTime(10, 0).atZone(Formats.ZONE).toInstant());
    }

    private static void suspected(List<CaseId> cards) {
        cards.forEach(card -> WORLD.visit(WORLD.sara)
                .get("/cases/" + card.value() + "/reasons")
                .submit(REASONS, Map.of("reason", "HONOUR", "standing", "SUSPECTED", "source", "Samtal")));
    }

    /** {@return as the database counts it; empty where it is not told} */
    private static String share(String what) throws SQLException {
        try (var connection = TestDatabase.superuser(WORLD.program.database);
                var question = connection.prepareStatement("select handover.steering_count(?, ?)")) {
            question.setString(1, what);
            question.setObject(2, DAY.withDayOfMonth(1));
            try (var rows = question.executeQuery()) {
                rows.next();
                var share = rows.getBigDecimal(1);
                return share == null ? "" : share.toPlainString();
            }
        }
    }
}
