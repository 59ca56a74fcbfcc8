package se.skyddsnat.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file is a form or is refused with its lines; the forms are made up for the test. */
class DefinitionReaderTest {

    private static final String RATING = question("controlled", "");
    private static final String FORM = form("\"ageFrom\": 0, \"ageTo\": 5", RATING);

    @Test
    void aFormOfFactorsNowAndEarlierIsRead() {
        assertThat(read(FORM).questions().getFirst().fields())
                .containsExactly("controlled.now", "controlled.earlier", "controlled.basis");
    }

    @Test
    void theShippedFormsAreFormsThatAreNotValidatedAndAddNothingUp() {
        assertThat(Shipped.all()).allSatisfy(shipped -> {
            assertThat(shipped.definition().heading().code()).isEqualTo(shipped.code());
            assertThat(shipped.definition().validated()).isFalse();
            assertThat(shipped.definition().sumAllowed()).isFalse();
            assertThat(shipped.definition().heading().title().en()).isNotBlank();
        });
    }

    @Test
    void anUnknownPartIsRefusedByNameWithItsLine() {
        assertThat(faults(FORM.replace("\"part\": \"CHILD\"", "\"part\": \"CHILD\",\n\"weight\": 3")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(12);
                    assertThat(fault.text()).contains("weight");
                });
    }

    @Test
    void aLoopOfConditionsIsRefusedOnceAndNamed() {
        var loop = question("a", when("b")) + "," + question("b", when("c")) + "," + question("c", when("a"));
        assertThat(faults(form("\"ageFrom\": 0", loop)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("a → b → c → a"));
    }

    @Test
    void aConditionOnWhatIsNotThereIsRefused() {
        assertThat(faults(form("\"ageFrom\": 0", question("a", when("z"))))).hasSize(1);
        assertThat(faults(form(
                        "\"ageFrom\": 0",
                        RATING + "," + question("a", when("controlled").replace("yes", "perhaps")))))
                .hasSize(1);
    }

    @Test
    void tenThousandCharactersWhereAHundredWereMeantAreRefused() {
        assertThat(faults(FORM.replace("Kontrolleras barnet", "å".repeat(10_000))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("500"));
    }

    @Test
    void aFileOfHalfAMillionCharactersIsReadAndOneMoreIsRefused() {
        var padded = FORM + " ".repeat(DefinitionReader.MOST_CHARACTERS - FORM.length());
        assertThat(read(padded).questions()).hasSize(1);
        assertThat(faults(padded + " "))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("500\u00a0001"));
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        assertThat(faults("{\n  \"code\": \"x\",,\n}")).extracting(Fault::line).containsExactly(2);
        assertThat(faults("%PDF-1.7")).extracting(Fault::line).containsExactly(1);
        assertThat(faults("")).hasSize(1);
        assertThat(faults("[".repeat(100_000))).hasSize(1);
        assertThat(faults("{\"code\": 1, \"code\": 2}")).hasSize(1);
    }

    @Test
    void pointsAreRefusedWhereTheMethodForbidsASum() {
        assertThat(faults(FORM.replace("\"code\": \"yes\"", "\"code\": \"yes\", \"points\": 1")))
                .hasSize(1);
    }

    @Test
    void aQuestionIsAskedOnlyWhereItsConditionHoldsAndAnAnswerToWhatIsNotAskedDoesNotStand() {
        var form = read(form("\"ageFrom\": 0", RATING + "," + question("more", when("controlled"))));
        var no = new Answers(Map.of("controlled.now", "no", "more.now", "yes"));
        assertThat(form.standing(no).fields()).containsOnlyKeys("controlled.now");
        var yes = new Answers(Map.of("controlled.earlier", "yes", "more.now", "yes"));
        assertThat(form.standing(yes).fields()).containsOnlyKeys("controlled.earlier", "more.now");
    }

    @Test
    void threeHundredQuestionsAreReadInLessThanASecond() {
        var questions =
                IntStream.range(0, 300).mapToObj(i -> question("q" + i, "")).collect(Collectors.joining(","));
        var begun = System.nanoTime();
        assertThat(read(form("\"ageFrom\": 0", questions)).questions()).hasSize(300);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aFormForAdultsSaysSoAndStopsForASmallChild() {
        var adults = read(form("\"ageFrom\": 18", RATING));
        assertThat(Guard.use(adults.heading(), new Occasion(Setting.INVESTIGATION, 4, 4), Set.of(), "Karin"))
                .get()
                .asString()
                .contains("18");
        assertThat(Guard.use(adults.heading(), new Occasion(Setting.INVESTIGATION, null, null), Set.of(), "Karin"))
                .isPresent();
        assertThat(Guard.use(adults.heading(), new Occasion(Setting.INVESTIGATION, 19, 19), Set.of(), "Karin"))
                .isEmpty();
        assertThat(Guard.use(adults.heading(), new Occasion(Setting.PRESCHOOL, 19, 19), Set.of(), "Karin"))
                .isPresent();
        assertThat(Guard.use(read(FORM).heading(), new Occasion(Setting.INVESTIGATION, 5, 6), Set.of(), "Karin"))
                .isEmpty();
        assertThat(Guard.use(read(FORM).heading(), new Occasion(Setting.INVESTIGATION, 6, 7), Set.of(), "Karin"))
                .isPresent();
    }

    @Test
    void aFormThatAsksForATrainingStopsWhoLacksIt() {
        var form = read(FORM.replace(
                "\"validated\"",
                "\"training\": {\"code\": \"course\", \"name\": {\"sv\": \"Kursen\"}}, \"validated\""));
        var occasion = new Occasion(Setting.INVESTIGATION, 4, 4);
        assertThat(Guard.use(form.heading(), occasion, Set.of(), "Karin"))
                .get()
                .asString()
                .contains("Kursen", "Karin");
        assertThat(Guard.use(form.heading(), occasion, Set.of("course"), "Karin"))
                .isEmpty();
    }

    private static Definition read(String file) {
        return switch (DefinitionReader.read(file)) {
            case Checked.Form(var definition) -> definition;
            case Checked.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private static List<Fault> faults(String file) {
        return switch (DefinitionReader.read(file)) {
            case Checked.Form(var definition) -> throw new AssertionError("Read: " + definition);
            case Checked.Faulty(var faults) -> faults;
        };
    }

    private static String when(String other) {
        return ", \"when\": {\"question\": \"%s\", \"is\": [\"yes\"]}".formatted(other);
    }

    private static String question(String code, String more) {
        return """
                {"code": "%s", "theme": "safety", "kind": "NOW_AND_EARLIER", "scale": "judged",
                 "part": "CHILD",
                 "text": {"sv": "Kontrolleras barnet"}%s}""".formatted(code, more);
    }

    private static String form(String ages, String questions) {
        return """
                {"format": 1, "languages": ["sv"],
                 "code": "made-up", "version": 1, "owner": "Ingen",
                 "title": {"sv": "Påhittat"},
                 "about": {"sv": "Påhittat"},
                 "licence": {"sv": "Fri"},
                 "validated": false, "sumAllowed": false,
                 "audience": {%s, "settings": ["INVESTIGATION"]},
                 "scales": {"judged": [{"code": "yes", "label": {"sv": "Ja"}}, {"code": "no", "label": {"sv": "Nej"}}]},
                 "themes": [{"code": "safety", "area": "SAFETY", "title": {"sv": "Säkerhet"}}],
                 "questions": [%s]}
                """.formatted(ages, questions);
    }
}
