package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.skyddsnat.casework.CaseGiven;

class CodeFileTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;

    private static final CodeFile AREAS = new CodeFile(List.of("side_sv", "side_en", "name_sv", "name_en"));

    @Test
    void aFileIsReadInItsOrder() {
        assertThat(AREAS.read("\uFEFF" + AREAS.heading()
                        + "\r\nOWN_B;Sida;Side;Namn B;Name B;2027-01-01;\n\nOWN_A;Sida;Side;Namn A;Name A;;"))
                .isEqualTo(new CodeFile.Lines(List.of(
                        new CodeFile.Line(
                                "OWN_B", List.of("Sida", "Side", "Namn B", "Name B"), LocalDate.of(2027, 1, 1), null),
                        new CodeFile.Line("OWN_A", List.of("Sida", "Side", "Namn A", "Name A"), null, null))));
    }

    @Test
    void whatIsWrongIsToldByLineAndThenNothingIsRead() {
        var wrong = String.join(
                "\n",
                AREAS.heading(),
                "own;Sida;Side;Namn;Name;;",
                "OWN;Sida;Side;;Name;;",
                "FEW;Sida",
                "DAY;Sida;Side;Namn;Name;i går;",
                "END;Sida;Side;Namn;Name;2027-01-02;2027-01-01",
                "GOOD;Sida;Side;Namn;Name;;",
                "GOOD;Sida;Side;Namn;Name;;");
        assertThat(AREAS.read(wrong))
                .isInstanceOfSatisfying(
                        CodeFile.Wrong.class,
                        read -> assertThat(read.faults())
                                .extracting(fault -> fault.substring(0, 7))
                                .containsExactly("line 2:", "line 3:", "line 4:", "line 5:", "line 6:", "line 8:"));
        assertThat(AREAS.read("code;name")).isInstanceOf(CodeFile.Wrong.class);
        assertThat(AREAS.read(AREAS.heading())).isInstanceOf(CodeFile.Wrong.class);
    }

    @Test
    void aLoadedAreaIsOfferedOnItsDaysOnlyAndAnEarlierOneIsRenamed() {
        var load = WORLD.bean(LoadAreas.class);
        assertThat(
                        load.load(
                                AREAS.heading()
                                        + "\nFUTURE;Sida;Side;Framtid;Future;2027-01-01;\nNETWORK;Familj och miljö;Family and environment;Nätverk i kommunen;Network here;;"))
                .isZero();
        var page = WORLD.visit(WORLD.sara).get("/cases/" + WORLD.opened().value() + "/investigation/plan");
        assertThat(page.text()).contains("Nätverk i kommunen").doesNotContain("Framtid");
        assertThat(
                        load.load(
                                AREAS.heading()
                                        + "\nNETWORK;Familj och miljö;Family and environment;Socialt nätverk och integrering;Social network and integration;;"))
                .isZero();
    }

    @Test
    void aSafetyPointOfOnesOwnIsOfferedInThePlan() {
        var load = WORLD.bean(LoadSafetyPoints.class);
        assertThat(load.load("code;name_sv;name_en;from;to\nOWN;Egen punkt;Own point;;\nGONE;Borta;Gone;;2026-01-01"))
                .isZero();
        assertThat(load.load("code;name_sv;name_en;from;to\nOWN_2;Halv;Half;;\nbad;Fel;Wrong;;"))
                .isEqualTo(2);
        assertThat(WORLD.visit(WORLD.sara)
                        .get("/cases/" + WORLD.opened().value() + "/investigation/safety")
                        .text())
                .contains("Egen punkt")
                .doesNotContain("Borta", "Halv");
    }
}
