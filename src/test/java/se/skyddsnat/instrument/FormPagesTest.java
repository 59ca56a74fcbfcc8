package se.skyddsnat.instrument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.Visit;

/** The experts' pages without scripts. */
class FormPagesTest {

    private static final String SECOND = Shipped.SCREENING_AID.file().replace("\"version\": 1", "\"version\": 2");

    private static RunningProgram program;

    @BeforeAll
    static void begin() {
        program = RunningProgram.withDemo();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void theRoadOfAFormInABrowser() {
        var karin = program.visit("resursteam").get("/forms");
        assertThat(karin.path()).isEqualTo("/forms");
        assertThat(karin.text()).contains("Nämndens formulär", "Publicerat", "Karin Holmqvist, Dilan Aras");

        take(karin, SECOND);
        var path = karin.path();
        assertThat(karin.text()).contains("0 av 2 experter", "Version 2", "Alla versioner");
        karin.follow("Godkänn formuläret").submit("main form", Map.of("words", " "));
        assertThat(karin.status()).isEqualTo(422);
        assertThat(karin.text()).contains("Skriv varför formuläret kan användas");
        karin.submit("main form", Map.of("words", "Läst och provat."));
        assertThat(karin.text()).contains("Du har godkänt formuläret", "1 av 2 experter", "Läst och provat.");
        assertThat(karin.document().select("form[action$=/publish]")).isEmpty();

        var dilan = program.visit("kollega-resursteam").get(path + "/sign");
        dilan.submit("main form", Map.of("words", "Läst."));
        dilan.submit("form[action$=/publish]", Map.of());
        assertThat(dilan.text()).contains("Formuläret är publicerat");
        karin.get("/forms");
        assertThat(karin.text()).contains("Ersatt");

        karin.get(path).follow("Dra tillbaka").submit("main form", Map.of("words", "Fel i en fråga."));
        assertThat(karin.text()).contains("Formuläret är tillbakadraget", "Fel i en fråga.");
        dilan.post(path + "/sign", Map.of("words", "Sent skrivet."));
        assertThat(dilan.status()).isEqualTo(200);
        karin.get(path + "/sign").submit("main form", Map.of("words", "Igen."));
        assertThat(karin.text()).contains("Tillbakadraget");
    }

    @Test
    void aFaultyFileIsRefusedByLineAndKeptAsPasted() {
        var karin = program.visit("resursteam").get("/forms");
        var file =
                Shipped.RISK_STRUCTURE.file().replace("\"validated\": false", "\"validatd\": false,\n  \"weights\": 3");
        take(karin, file);
        assertThat(karin.status()).isEqualTo(422);
        assertThat(karin.text()).contains("Filen har 3 fel", "validatd", "weights");
        assertThat(karin.document().select("main dl dt")).hasSize(3);
        assertThat(karin.element("textarea").wholeText()).contains("\"weights\": 3", "Exempel: faktorer");

        take(karin, Shipped.SCREENING_AID.file());
        assertThat(karin.status()).isEqualTo(422);
        assertThat(karin.text()).contains("finns redan");
        take(karin, "{ \"format\": 1, ");
        assertThat(karin.text()).contains("går inte att läsa som JSON");
        take(karin, "");
        assertThat(karin.text()).contains("Filen är tom");
        take(karin, "å".repeat(DefinitionReader.MOST_CHARACTERS + 1));
        assertThat(karin.status()).isEqualTo(422);
        assertThat(karin.text()).containsPattern("är 500.001 tecken lång");
        assertThat(karin.element("textarea").wholeText().strip()).hasSize(DefinitionReader.MOST_CHARACTERS + 1);
    }

    @Test
    void manyFaultsAreAShortListAndTheRestOnDemand() {
        var karin = program.visit("resursteam").get("/forms");
        take(karin, Shipped.SCREENING_AID.file().replace("\"hint\"", "\"hnt\"").replace("\"source\"", "\"sorce\""));
        assertThat(karin.document().select("main section > dl dt")).hasSize(10);
        var rest = karin.document().select("main section details dt").size();
        assertThat(karin.text()).contains("Visa " + rest + " fel till", "Filen har " + (rest + 10) + " fel");
    }

    @Test
    void aFormIsTakenInAsAFileAndWhatIsWrongWithItComesBackAsText() {
        var karin = program.visit("resursteam").get("/forms");
        var file = Shipped.RISK_STRUCTURE.file().replace("skyddsnat-risk-example", "as-a-file");
        assertThat(upload(karin, file.replace("\"sumAllowed\"", "\"sum\"").getBytes(UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(karin.text()).contains("Delen ”sum” finns inte");
        assertThat(karin.element("textarea").wholeText()).contains("\"sum\": false", "Exempel: faktorer");
        upload(karin, ("\uFEFF" + file).getBytes(UTF_8));
        assertThat(karin.status()).isEqualTo(200);
        assertThat(karin.text()).contains("Formuläret är intaget");

        assertThat(upload(karin, new byte[0]).text()).contains("Välj en fil som inte är tom");
        assertThat(upload(karin, "å".getBytes(ISO_8859_1)).text()).contains("Filen är inte text i UTF-8");
        assertThat(upload(karin, new byte[] {'{', 0, '}'}).text()).contains("Filen är inte text i UTF-8");
        assertThat(upload(karin, new byte[9 * 1024 * 1024]).text()).contains("Filen är för stor");
        assertThat(karin.status()).isEqualTo(422);
    }

    @Test
    void tryingShowsTheAnswersAndKeepsNothing() {
        var karin = program.visit("resursteam").get("/forms");
        karin.follow("Stöd för att upptäcka").follow("Prova formuläret");
        var path = karin.path();
        var first = karin.element("main input[type=radio]");
        var basis = karin.element("main textarea").attr("name");
        karin.submit("main form", Map.of(first.attr("name"), first.val(), basis, "Samtal på hallen."));
        assertThat(karin.status()).isEqualTo(200);
        assertThat(karin.text()).contains("Så här visas svaren", "Samtal på hallen.");
        assertThat(karin.element("input[checked]").val()).isEqualTo(first.val());
        karin.submit("main form", Map.of(basis, "å".repeat(2001)));
        assertThat(karin.status()).isEqualTo(422);
        assertThat(karin.element("textarea[name='" + basis + "']").wholeText()).contains("å".repeat(2001));
        karin.submit("main form", Map.of(first.attr("name"), "forged", basis, ""));
        assertThat(karin.document().select("input[checked]")).isEmpty();
        karin.get(path);
        assertThat(karin.text()).doesNotContain("Samtal på hallen.");
    }

    @Test
    void trainingIsWrittenAndEndedInABrowser() {
        var karin = program.visit("resursteam").get("/forms/training");
        assertThat(karin.text()).contains("Inget av nämndens formulär kräver utbildning");
        take(karin, InstrumentsTest.TRAINED);
        var form = karin.path();
        karin.get("/forms/training").submit("main form", Map.of("until.day", "31"));
        assertThat(karin.status()).isEqualTo(422);
        assertThat(karin.text()).contains("Välj vem", "Välj vilken utbildning", "Skriv sista dagen");
        assertThat(karin.element("input[name=until.day]").val()).isEqualTo("31");
        var jonas = karin.document().select("option").stream()
                .filter(option -> option.text().equals("Jonas Ekdahl"))
                .findFirst()
                .orElseThrow()
                .val();
        karin.submit(
                "main form",
                Map.of(
                        "person",
                        jonas,
                        "training",
                        "basic",
                        "until.day",
                        "31",
                        "until.month",
                        "12",
                        "until.year",
                        "2030"));
        assertThat(karin.text()).contains("Utbildningen är registrerad", "Grundkurs, till och med 31 december 2030");
        karin.submit("form[action$=/end]", Map.of());
        assertThat(karin.text()).contains("Utbildningen är avslutad", "Gäller inte", "Ersatt av en senare rad");
        assertThat(karin.document().select("main table tbody tr")).hasSize(2);
        aStaleSignatureIsRefusedAndKept(karin, form);
    }

    private static void aStaleSignatureIsRefusedAndKept(Visit karin, String form) {
        var dilan = program.visit("kollega-resursteam").get(form + "/sign");
        karin.get(form + "/withdraw").submit("main form", Map.of("words", "Fel i en fråga."));
        dilan.submit("main form", Map.of("words", "Läst och provat."));
        assertThat(dilan.status()).isEqualTo(409);
        assertThat(dilan.element("textarea").wholeText()).contains("Läst och provat.");
    }

    @Test
    void nobodyElseMeetsTheForms() {
        for (var login : new String[] {"mottag", "gruppledare", "admin", "loggranskare"}) {
            var visit = program.visit(login);
            for (var path : new String[] {"/forms", "/forms/new", "/forms/training"}) {
                assertThat(visit.get(path).status()).as(login + path).isEqualTo(403);
            }
            assertThat(visit.get("/help")
                            .post("/forms/new", Map.of("file", "{"))
                            .status())
                    .isEqualTo(403);
        }
    }

    private static Visit upload(Visit visit, byte[] file) {
        return visit.get("/forms/new").upload("form[action=/forms/file]", "upload", file);
    }

    private static void take(Visit visit, String file) {
        visit.get("/forms/new").submit("form[action=/forms/new]", Map.of("file", file));
    }
}
