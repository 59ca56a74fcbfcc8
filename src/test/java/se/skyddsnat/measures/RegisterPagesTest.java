package se.skyddsnat.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import tools.jackson.databind.ObjectMapper;

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
    void thingIsTakenOutWithAReasonOnceNothingPointsAtIt() throws Exception {
        coordinator.get("/register/things/rekommendation-5/withdraw");
        assertThat(coordinator.text()).contains("Det här hänvisar till uppgiften", "Trygga barnet i alla förskolor");
        assertThat(coordinator.document().select("form[action$=/withdraw]")).isEmpty();
        coordinator.post("/register/things/rekommendation-5/withdraw", Map.of("version", "1", "why", "Fel."));
        assertThat(coordinator.status()).isEqualTo(409);
        assertThat(as("revisor").get("/register/things/asn-9/withdraw").status())
                .isEqualTo(403);

        var other = as("samordnare").get("/register/things/asn-9/withdraw");
        coordinator.get("/register/things/asn-9/withdraw").submit("form[action$=/withdraw]", Map.of("why", " "));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Skriv varför uppgiften tas bort");
        var name = coordinator.get("/register/things/asn-9").element("h1").text();
        coordinator
                .get("/register/things/asn-9/withdraw")
                .submit("form[action$=/withdraw]", Map.of("why", "Den står två gånger."));
        assertThat(coordinator.path()).isEqualTo("/register/things/asn-9");
        assertThat(coordinator.text())
                .contains("Uppgiften togs bort ur registret av", "Borttagen ur registret: Den står två gånger.");
        other.submit("form[action$=/withdraw]", Map.of("why", "En gång till."));
        assertThat(other.status()).isEqualTo(409);

        assertThat(coordinator.get("/register/measures").text()).doesNotContain(name);
        assertThat(coordinator
                        .get("/measures?audit=granskning-2023")
                        .document()
                        .select("section:first-of-type")
                        .text())
                .doesNotContain(name);
        assertThat(coordinator.get("/register/things/asn-9/chain").status()).isEqualTo(404);
        assertThat(new String(archive(as("revisor")).get("history.json"), UTF_8))
                .contains("Den står två gånger.");

        coordinator.get("/register/things/asn-9").follow("Lägg tillbaka i registret");
        coordinator.submit("form[action$=/edit]", Map.of());
        assertThat(coordinator.text()).contains("Version 3").doesNotContain("Uppgiften togs bort ur registret av");
    }

    @Test
    void codeOfWhatWasTakenOutIsNoOtherKinds() {
        coordinator
                .get("/register/efforts/new")
                .submit(
                        "form[action$=/new]",
                        Map.of("code", "borta", "title", "Borta", "approach", "PROMOTING", "targetGroup", "Barn"));
        coordinator.get("/register/things/borta/withdraw").submit("form[action$=/withdraw]", Map.of("why", "Prov."));
        coordinator
                .get("/register/import")
                .submit(
                        "form[action=/register/import]",
                        Map.of(
                                "text",
                                "format: skyddsnat-measures-1\nboards:\n  - {code: borta, name: B, kind: BOARD}\n"));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("borta");
    }

    @Test
    void whatSomebodyWroteIsMarkedAsSwedishInTables() {
        coordinator.get("/measures?audit=granskning-2023");
        assertThat(coordinator.document().select("section:first-of-type th[scope=row] a[lang=sv]"))
                .isNotEmpty();
        coordinator.get("/register/measures");
        assertThat(coordinator.document().select("tbody td [lang=sv]")).isNotEmpty();
        assertThat(coordinator.document().select("tbody td [lang=sv]:contains(Rutin)"))
                .isEmpty();
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
        var files = archive(auditor);
        assertThat(files)
                .containsKeys("register.yaml", "history.json", "measures.csv", "laget.pdf", "SHA256SUMS")
                .containsKeys("months.json", "months.csv", "month-locks.csv", "counted.json", "evidence.csv");
        assertThat(new String(files.get("SHA256SUMS"), UTF_8))
                .contains("  months.json\n", "  values.csv\n", "  evidence.json\n");
        var sha = MessageDigest.getInstance("SHA-256");
        for (var line : new String(files.get("SHA256SUMS"), UTF_8).lines().toList()) {
            assertThat(HexFormat.of().formatHex(sha.digest(files.get(line.substring(66)))))
                    .isEqualTo(line.substring(0, 64));
        }
        assertThat(RegisterReaderTest.things(new String(files.get("register.yaml"), UTF_8)))
                .hasSizeGreaterThan(150);
        assertThat(new String(files.get("measures.csv"), UTF_8)).contains("fsn-5;5;Trygga barnet");
        assertThat(new String(files.get("months.csv"), UTF_8)).contains("measure;month;status", "sv-3;20");
        assertThat(auditor.get("/register/things/asn-4/edit").status()).isEqualTo(403);
        assertThat(auditor.get("/cases").status()).isEqualTo(403);
    }

    /** The first value of a month is what was known then; what corrects it stands beside, with its reason and its author. */
    @Test
    void auditorTakesAlongWhatWasKnownThenAndWhatCorrectsIt() throws Exception {
        var correct = "form[action=/indicators/sv-m-moten]";
        coordinator
                .get("/indicators/sv-m-moten")
                .submit(correct, Map.of("month", "2023-03", "number", "2"))
                .submit(correct, Map.of("month", "2023-03", "number", "3", "why", "Ett möte\nsaknades."));
        var values = new String(archive(as("revisor")).get("values.json"), UTF_8);
        var rows = new ObjectMapper()
                .readTree(values)
                .valueStream()
                .filter(row -> row.get("indicator").asString().equals("sv-m-moten")
                        && row.get("month").asString().equals("2023-03"))
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().get("asKnownThen").booleanValue()).isTrue();
        assertThat(rows.getFirst().get("number").intValue()).isEqualTo(2);
        assertThat(rows.getLast().get("asKnownThen").booleanValue()).isFalse();
        assertThat(rows.getLast().get("why").asString()).isEqualTo("Ett möte\nsaknades.");
        assertThat(rows.getLast().get("author").asString()).isNotBlank();
    }

    private static Map<String, byte[]> archive(Visit visit) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(visit.fetch("/measures/archive")), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
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
