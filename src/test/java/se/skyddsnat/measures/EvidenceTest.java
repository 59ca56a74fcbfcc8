package se.skyddsnat.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;

/** Files that a month rests on: looked at, sealed, fetched and never shown, taken away with their content. */
class EvidenceTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final byte[] PDF = "%PDF-1.7 antal deltagare".getBytes(StandardCharsets.UTF_8);
    private static final String ADD = "form[action$=/evidence]";
    private static final String REMOVE = "form[action$=/evidence/remove]";

    private final Visit coordinator = as("samordnare");

    @Test
    void fileIsAddedToAMonthAndFetchedByWhoeverAudits() {
        var month = "/measures/sv-3/months/2024-11";
        coordinator.get(month).follow("Lägg till en fil");
        assertThat(coordinator.text()).contains("Lägg inte till filer med personuppgifter", "Inga filer är tillagda");
        coordinator.upload(ADD, Map.of("name", "Deltagare i november"), "lista.pdf", PDF);
        assertThat(coordinator.text()).contains("Filen är tillagd", "Deltagare i november");
        var auditor = as("revisor").get(month);
        assertThat(auditor.text()).contains("Fil tillagd: Deltagare i november");
        auditor.follow("Deltagare i november");
        assertThat(auditor.body()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
        assertThat(auditor.response().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"underlag.pdf\"");
        assertThat(as("larare").get(auditor.path()).status()).isEqualTo(403);
        assertThat(as("revisor").get(month + "/evidence").document().select("main form"))
                .isEmpty();
        assertThat(coordinator
                        .get(month + "/evidence")
                        .document()
                        .select("nav [aria-current=true]")
                        .text())
                .as("its place in the menu, which its path does not tell")
                .isEqualTo("Månadsuppföljning");
        var sealed = WORLD.behind.sql("""
                        select p.sealed from measures.evidence_part p join measures.evidence e on e.id = p.evidence_id
                        where e.title = 'Deltagare i november'""").query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "deltagare");
    }

    @Test
    void whatIsNoFileOfItsKindComesBackWithItsWords() {
        coordinator.get("/measures/sv-3/months/2024-10/evidence");
        coordinator.upload(ADD, Map.of("name", "Programmet"), "program.pdf", new byte[] {'M', 'Z', 0, 1});
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Filer av den sorten tas inte emot");
        assertThat(coordinator.element("input[name=name]").val()).isEqualTo("Programmet");
        coordinator.upload(ADD, Map.of("name", " "), "lista.pdf", PDF);
        assertThat(coordinator.text()).contains("Skriv vad filen visar", "Välj filen en gång till");
        coordinator.upload(ADD, Map.of("name", "Stor"), "stor.pdf", Arrays.copyOf(PDF, 21 * 1024 * 1024));
        assertThat(coordinator.text()).contains("Den får vara högst 20 MB");
    }

    @Test
    void fileThatShouldNotHaveComeGoesWithItsContentAndItsReasonStays() {
        var path = "/measures/sv-5/months/2024-09/evidence";
        coordinator.get(path).upload(ADD, Map.of("name", "Fel fil"), "lista.pdf", PDF);
        var file = coordinator.element("a[href*=/evidence/]:contains(Fel fil)").attr("href");
        coordinator.submit(REMOVE, Map.of("why", ""));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Välj vilken fil", "Skriv varför filen tas bort");
        coordinator.submit(
                REMOVE, Map.of("remove", file.substring(file.lastIndexOf('/') + 1), "why", "Den hade namn."));
        assertThat(coordinator.text()).contains("Filen är borttagen", "Den hade namn.");
        assertThat(coordinator.get(file).status()).isEqualTo(409);
        assertThat(WORLD.behind.sql("""
                                select count(*) from measures.evidence_part p
                                join measures.evidence e on e.id = p.evidence_id where e.title = 'Fel fil'""").query(Integer.class).single()).isZero();
    }

    @Test
    void monthThatIsLockedTakesNoMoreFiles() {
        var month = "/measures/sv-3/months/2024-08";
        coordinator.get(month).submit("form[action$=/2024-08]", Map.of("status", "ON_PLAN", "value-sv-m-trygga", "50"));
        var other = as("ansvarig").get(month + "/evidence");
        as("ansvarig").get(month).submit("form[action$=/lock]", Map.of("password", "sundvik-demo"));
        other.upload(ADD, Map.of("name", "För sent"), "lista.pdf", PDF);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Månaden är låst av Anders Rosell");
        assertThat(other.document().select(ADD)).isEmpty();
    }

    private static Visit as(String login) {
        return WORLD.program.visit(login);
    }
}
