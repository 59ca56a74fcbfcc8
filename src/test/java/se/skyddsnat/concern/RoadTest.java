package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.concern.Teacher.PROGRAM;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole road on the running program: from a worry to a receipt, and what comes after. */
class RoadTest {

    /** Late on a Friday: intake has closed. */
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T18:30:00Z");

    private static final String FORM = "main form[action^=/reports]";

    @BeforeEach
    void fridayEvening() {
        PROGRAM.clock.set(FRIDAY_EVENING);
    }

    @Test
    void aWorryBecomesAReportWithAReceiptThatNamesNobody() {
        var visit = PROGRAM.visit("larare");
        assertThat(visit.path()).isEqualTo("/preschool");
        visit.follow("Jag är orolig för ett barn");
        assertThat(visit.text()).contains("Ring 112 om barnet är i fara just nu");
        visit.submit(
                "main form",
                Map.of("danger", "SOON", "pickup", "KNOWN", "pickup-who", "farbror kl. 16", "trip", "YES"));
        assertThat(visit.text())
                .contains("Ring socialtjänsten innan du skriver")
                .contains("farbror kl. 16");
        visit.submit("main form[action=/reports]", Map.of());
        assertThat(visit.text()).contains("Kan inte börja än");
        var draft = visit.path();

        visit.follow("Barnet eller barnen");
        visit.submit(FORM, Map.of("child.1.name", "Lova", "then", "add"));
        visit.submit(FORM, Map.of("child.2.name", "Nils", "child.2.born.year", "2023"));
        assertThat(visit.path()).isEqualTo(draft);
        visit.get(draft + "/seen");
        visit.submit(FORM, Map.of("seen", "Hon fick inte bada.\nStorebror stod vid staketet."));
        assertThat(visit.path()).isEqualTo(draft + "/words");
        visit.get(draft + "/reasons");
        visit.submit(FORM, Map.of(), "reasons", List.of("HONOUR", "TAKEN_ABROAD"));
        visit.get(draft + "/check");
        assertThat(visit.text()).contains("Lova").contains("Nils, född 2023").contains("Hon fick inte bada.");
        visit.submit("main form[action$=send]", Map.of());

        assertThat(visit.path()).endsWith("/receipt");
        assertThat(visit.text())
                .contains("Din orosanmälan är skickad")
                .containsPattern("ORO-[0-9A-Z]{4}-[0-9A-Z]{4}")
                .contains("Socialjouren")
                .contains("4 december 2026")
                .contains("20 kap. 2 §")
                .doesNotContain("Lova")
                .doesNotContain("bada");
        assertThat(visit.get("/my-reports").text()).contains("Socialtjänsten har fått anmälan");
    }
}
