package se.skyddsnat.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;

/** The register's pages over the demo, where the five documents and a made-up audit are. */
class RegisterPagesTest {

    private static final String BROKEN = """
            format: skyddsnat-measures-1
            matters:
              - {code: ny, kind: AUDIT, title: Ny, date: 2024-13-01}
            """;

    private final Visit coordinator = as("samordnare");

    @Test
    void whatTheRegisterHoldsAlreadyIsNotWrittenAgain() throws Exception {
        coordinator
                .get("/register/import")
                .submit("form[action=/register/import]", Map.of("text", Files.readString(RegisterReaderTest.EXAMPLE)));
        assertThat(coordinator.path()).isEqualTo("/register");
        coordinator.get("/register/things/granskning-2023");
        assertThat(coordinator.text()).contains("Version 1").doesNotContain("Version 2");
    }

    @Test
    void fileWithAFaultIsToldByLineAndTakenInNotAtAll() {
        coordinator.get("/register/import").submit("form[action=/register/import]", Map.of("text", BROKEN));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Rad 3", "”date” ska vara ett datum", "2024-13-01");
        assertThat(coordinator.element("textarea[name=text]").wholeText().strip())
                .isEqualTo(BROKEN.strip());
        assertThat(coordinator.get("/register/things/ny").status()).isEqualTo(404);
    }

    @Test
    void recommendationIsFollowedFromTheAuditToItsMeasures() {
        coordinator.get("/register/things/rekommendation-5");
        assertThat(coordinator.text())
                .contains("Granskning av arbetet", "Trygga barnet i alla förskolor", "Bättre stöd");
        coordinator.get("/register/things/rekommendation-5/chain");
        assertThat(coordinator.text())
                .contains(
                        "Granskning av arbetet",
                        "5. Trygga barnet i alla förskolor",
                        "Förskolor som har infört Trygga barnet")
                .doesNotContain("Kärnprocesserna blir lättare");
    }

    /** The memo lists a reservation where its text tells of a statement. */
    @Test
    void sourceThatContradictsItselfIsShownAndNotSmoothed() {
        coordinator.get("/register/things/beslut-asn-2019");
        assertThat(coordinator.text())
                .contains("Källan säger olika saker", "Källorna skiljer sig", "Reservation", "Särskilt yttrande");
        coordinator.get("/register/things/beslut-fsn-2019");
        assertThat(coordinator.text()).contains("Samma på alla ställen").doesNotContain("Källorna skiljer sig");
    }

    @Test
    void changeIsANewVersionAndAStalePageLosesNothing() {
        var other = as("samordnare").get("/register/things/asn-4/edit");
        coordinator.get("/register/things/asn-4/edit").submit("form[action$=/edit]", Map.of("goal", "Alla har den."));
        assertThat(coordinator.text()).contains("Versionen är sparad", "Version 2", "Mål: inget → Alla har den.");
        other.submit("form[action$=/edit]", Map.of("goal", "Något annat."));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("Någon annan har ändrat");
        assertThat(other.element("textarea[name=goal]").wholeText().strip()).isEqualTo("Något annat.");
    }

    @Test
    void newThingIsReadByTheSameRulesAsAFile() {
        coordinator
                .get("/register/measures/new")
                .submit("form[action$=/new]", Map.of("code", "Ny åtgärd", "title", "Ny", "kind", "ROUTINE"));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Fyll i Nämnd", "Fyll i Ansvarig funktion", "är ingen kod");
        coordinator.submit(
                "form[action$=/new]",
                Map.of(
                        "code",
                        "ny-rutin",
                        "board",
                        "asn",
                        "responsible",
                        "Kvalitetschef",
                        "due.day",
                        "31",
                        "due.month",
                        "2",
                        "due.year",
                        "2027"));
        assertThat(coordinator.text()).contains("ska vara ett datum");
        coordinator.submit("form[action$=/new]", Map.of("due.day", "28"));
        assertThat(coordinator.path()).isEqualTo("/register/things/ny-rutin");
        assertThat(coordinator.text()).contains("28 februari 2027", "Kvalitetschef");
    }

    @Test
    void decisionAboutAMeasureAsksFirstWhatItMeansForChildren() {
        coordinator
                .get("/register/decisions/new")
                .submit(
                        "form[action$=/new]",
                        Map.of(
                                "code",
                                "nytt-beslut",
                                "matter",
                                "sv-program",
                                "board",
                                "sv-fsk",
                                "state",
                                "DECIDED",
                                "about",
                                "sv-3"));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Gör en barnrättsprövning");
        coordinator.submit("form[action$=/new]", Map.of("about", "sv-uppdrag"));
        assertThat(coordinator.path()).isEqualTo("/register/things/nytt-beslut");
    }

    @Test
    void boardSeesWhatIsLateAndWhatRecommendationsRestOn() throws Exception {
        var member = as("ledamot").get("/measures?audit=granskning-2023");
        assertThat(member.text())
                .contains(
                        "Kärnprocesserna blir lättare att använda",
                        "Slutdagen har passerat",
                        "3. Förekomsten kartläggs",
                        "Resursteam heder")
                .doesNotContain("Skyddsbedömning samma dag");
        try (var pdf = Loader.loadPDF(member.fetch("/measures/report.pdf?audit=granskning-2023"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Läget just nu", "Trygga barnet i alla", "Försenat");
        }
        try (var docx = new XWPFDocument(
                new ByteArrayInputStream(member.fetch("/measures/response.docx?audit=granskning-2023&board=asn")))) {
            var table = docx.getTables().getFirst();
            assertThat(table.getText()).contains("Delar inte bilden");
            assertThat(docx.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .anyMatch(url -> url.endsWith("/register/things/stallning-asn-granskning"));
        }
    }

    /** A form keeps every character but NUL, and XML, which a PDF is made of, does not have them all. */
    @Test
    void charactersThatNoDocumentHasDoNotStopThePdf() throws Exception {
        coordinator
                .get("/register/things/asn-7/edit")
                .submit(
                        "form[action$=/edit]",
                        Map.of("title", "Lärplattformen \u000b\u0001 <Malmö> & Lär \ud83d\ude00"));
        assertThat(coordinator.text()).contains("Versionen är sparad");
        try (var pdf = Loader.loadPDF(coordinator.fetch("/measures/report.pdf?audit=granskning-2023"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<Malmö> & Lär");
        }
        try (var docx = new XWPFDocument(
                new ByteArrayInputStream(coordinator.fetch("/measures/report.docx?audit=granskning-2023")))) {
            assertThat(docx.getTables().getFirst().getText()).contains("<Malmö> & Lär");
        }
    }

    @Test
    void gapsAndOverlapsAreMarked() {
        coordinator.get("/measures/who");
        assertThat(coordinator.text()).contains("Pojkar och män", "Lucka", "2 aktörer");
    }

    @Test
    void auditorTakesAllAlongWithChecksums() throws Exception {
        var auditor = as("revisor");
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(auditor.fetch("/measures/archive")), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).containsKeys("register.yaml", "history.json", "measures.csv", "laget.pdf", "SHA256SUMS");
        var sha = MessageDigest.getInstance("SHA-256");
        for (var line : new String(files.get("SHA256SUMS"), UTF_8).lines().toList()) {
            assertThat(HexFormat.of().formatHex(sha.digest(files.get(line.substring(66)))))
                    .isEqualTo(line.substring(0, 64));
        }
        assertThat(RegisterReaderTest.things(new String(files.get("register.yaml"), UTF_8)))
                .hasSizeGreaterThan(150);
        assertThat(new String(files.get("measures.csv"), UTF_8)).contains("fsn-5;5;Trygga barnet");
        assertThat(auditor.get("/register/things/asn-4/edit").status()).isEqualTo(403);
        assertThat(auditor.get("/cases").status()).isEqualTo(403);
    }

    @Test
    void whoWorksWithChildrenSeesNothingOfIt() {
        assertThat(as("larare").get("/register").status()).isEqualTo(403);
        assertThat(as("mottag").get("/measures").status()).isEqualTo(403);
    }

    private static Visit as(String login) {
        return CaseGiven.WORLD.program.visit(login);
    }
}
