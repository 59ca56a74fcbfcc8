package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.skyddsnat.casework.CaseGiven;

class AreaFileTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;

    @Test
    void aFileIsReadInItsOrder() {
        assertThat(AreaFile.read("\uFEFF" + AreaFile.HEADING
                        + "\r\nOWN_B;Sida;Side;Namn B;Name B;2027-01-01;\n\nOWN_A;Sida;Side;Namn A;Name A;;"))
                .isEqualTo(new AreaFile.Areas(List.of(
                        new Area("OWN_B", "Sida", "Side", "Namn B", "Name B", LocalDate.of(2027, 1, 1), null, true),
                        new Area("OWN_A", "Sida", "Side", "Namn A", "Name A", null, null, true))));
    }

    @Test
    void whatIsWrongIsToldByLineAndThenNothingIsRead() {
        var wrong = String.join(
                "\n",
                AreaFile.HEADING,
                "own;Sida;Side;Namn;Name;;",
                "OWN;Sida;Side;;Name;;",
                "FEW;Sida",
                "DAY;Sida;Side;Namn;Name;i går;",
                "END;Sida;Side;Namn;Name;2027-01-02;2027-01-01",
                "GOOD;Sida;Side;Namn;Name;;",
                "GOOD;Sida;Side;Namn;Name;;");
        assertThat(AreaFile.read(wrong))
                .isInstanceOfSatisfying(
                        AreaFile.Wrong.class,
                        read -> assertThat(read.faults())
                                .extracting(fault -> fault.substring(0, 7))
                                .containsExactly("line 2:", "line 3:", "line 4:", "line 5:", "line 6:", "line 8:"));
        assertThat(AreaFile.read("code;name")).isInstanceOf(AreaFile.Wrong.class);
        assertThat(AreaFile.read(AreaFile.HEADING)).isInstanceOf(AreaFile.Wrong.class);
    }

    @Test
    void aLoadedAreaIsOfferedOnItsDaysOnlyAndAnEarlierOneIsRenamed() {
        var load = WORLD.bean(LoadAreas.class);
        assertThat(
                        load.load(
                                AreaFile.HEADING
                                        + "\nFUTURE;Sida;Side;Framtid;Future;2027-01-01;\nNETWORK;Familj och miljö;Family and environment;Nätverk i kommunen;Network here;;"))
                .isZero();
        var page = WORLD.visit(WORLD.sara).get("/cases/" + WORLD.opened().value() + "/investigation/plan");
        assertThat(page.text()).contains("Nätverk i kommunen").doesNotContain("Framtid");
        assertThat(
                        load.load(
                                AreaFile.HEADING
                                        + "\nNETWORK;Familj och miljö;Family and environment;Socialt nätverk och integrering;Social network and integration;;"))
                .isZero();
    }
}
