package se.skyddsnat.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import se.skyddsnat.GeneratedDocument;
import se.skyddsnat.web.Texts;

class RegisterReaderTest {

    static final Path EXAMPLE = Path.of("examples/malmo-2019-2024.yaml");

    private static final String HEAD = """
            format: skyddsnat-measures-1
            boards:
              - code: asn
                name: Socialnämnden
                kind: BOARD
            """;

    /** Renewed by {@code -Dexamples=write}. */
    @Test
    void exampleIsReadAndWrittenToTheLetter() throws IOException {
        var text = Files.readString(EXAMPLE);
        var items = things(text);
        if (System.getProperty("examples") != null) {
            Files.writeString(EXAMPLE, RegisterWriter.write(items));
        }
        assertThat(RegisterWriter.write(items)).isEqualTo(Files.readString(EXAMPLE));
        assertThat(things(RegisterWriter.write(items))).isEqualTo(items);
    }

    /** The five documents have them: recommendations twice worded, fourteen measures, twelve boards that answered, money. */
    @Test
    void exampleHoldsTheFactsOfTheDocuments() throws IOException {
        var items = things(Files.readString(EXAMPLE));
        assertThat(of(items, Kind.SOURCE)).hasSize(5);
        assertThat(of(items, Kind.RECOMMENDATION))
                .hasSize(5)
                .allMatch(item -> item.body().rows("wordings").size() == 2);
        assertThat(of(items, Kind.MEASURE).stream()
                        .filter(item -> item.body().text("board").equals("fsn")))
                .hasSize(14);
        assertThat(of(items, Kind.ANSWER)).hasSize(12);
        assertThat(of(items, Kind.FUNDING))
                .extracting(item -> item.body().whole("amount").orElseThrow())
                .containsExactly(30_000_000L, 70_000_000L, 30_000_000L);
        assertThat(of(items, Kind.DECISION).stream()
                        .filter(item -> item.body().text("state").equals("DECIDED"))
                        .map(item -> item.body().text("section"))
                        .filter(section -> !section.isEmpty()))
                .hasSize(12);
    }

    @Test
    void wrongKeyIsToldByLineWithTheRightOnes() {
        assertThat(faults(HEAD + "    nme: Nämnden\n"))
                .containsExactly(new Fault(6, "Fältet ”nme” finns inte här. Fälten är: name, kind."));
    }

    @Test
    void unknownSectionIsToldByLine() {
        assertThat(faults(HEAD + "bords:\n  - code: x\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).startsWith("Avdelningen ”bords” finns inte"));
    }

    @Test
    void brokenDateIsToldByLine() {
        assertThat(faults(HEAD + """
                matters:
                  - code: a
                    kind: AUDIT
                    title: Granskning
                    date: 2024-02-30
                """))
                .containsExactly(new Fault(10, "”date” ska vara ett datum som 2024-03-14, inte ”2024-02-30”."));
    }

    @Test
    void matterMayNotFollowItselfByADetour() {
        assertThat(faults(HEAD + """
                matters:
                  - {code: a, kind: AUDIT, title: A, follows: [c]}
                  - {code: b, kind: MEMO, title: B, follows: [a]}
                  - {code: c, kind: MEMO, title: C, follows: [b]}
                """)).hasSize(3).allMatch(fault -> fault.text().contains("i en cirkel"));
    }

    /** Also beside what the register holds already. */
    @Test
    void circleThroughTheRegisterIsFound() {
        var known = new Known(Map.of("a", Kind.MATTER), Map.of(), Map.of("a", List.of("b")), Map.of());
        assertThat(faults("""
                format: skyddsnat-measures-1
                matters:
                  - {code: b, kind: MEMO, title: B, follows: [a]}
                """, known)).containsExactly(new Fault(3, "Ärendet ”b” följer på sig självt i en cirkel."));
    }

    @Test
    void registryNumberBelongsToOneMatter() {
        assertThat(faults(HEAD + """
                matters:
                  - {code: a, kind: AUDIT, title: A, registry: SR-1}
                  - {code: b, kind: MEMO, title: B, registry: SR-1}
                """)).containsExactly(new Fault(8, "Diarienumret SR-1 finns redan på ärendet ”a”."));
        var known = new Known(Map.of("a", Kind.MATTER), Map.of("SR-1", "a"), Map.of(), Map.of());
        assertThat(faults("""
                format: skyddsnat-measures-1
                matters:
                  - {code: b, kind: MEMO, title: B, registry: SR-1}
                """, known)).hasSize(1);
    }

    @Test
    void measureWithoutOwnerIsRefused() {
        assertThat(faults(HEAD + """
                measures:
                  - {code: a, title: A, kind: ROUTINE, board: asn}
                """)).containsExactly(new Fault(7, "Fältet ”responsible” saknas."));
    }

    @Test
    void referencesLeadToThingsOfTheRightKind() {
        assertThat(faults(HEAD + """
                measures:
                  - {code: a, title: A, kind: ROUTINE, board: nobody, responsible: X, serves: [asn]}
                """))
                .containsExactly(
                        new Fault(7, "”serves” kan inte peka på ”asn”, som hör till boards."),
                        new Fault(7, "”board” pekar på ”nobody”, som inte finns."));
    }

    @Test
    void fiveMegabytesAreRefusedAtOnce() {
        assertThat(faults(HEAD + "# " + "x".repeat(5_000_000)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("Den får vara högst 3"));
        assertThat(faults(HEAD + """
                measures:
                  - {code: a, title: A, kind: ROUTINE, board: asn, responsible: X, goal: %s}
                """.formatted("x".repeat(4001))))
                .containsExactly(new Fault(7, "”goal” är 4\u00a0001 tecken lång. Den får vara högst 4\u00a0000."));
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        assertThat(faults("""
                format: skyddsnat-measures-1
                boards: &all
                  - {code: a, name: A, kind: BOARD}
                plans: *all
                """))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("& och *"));
    }

    @Test
    void whatIsNoYamlIsToldByLine() {
        assertThat(faults("format: skyddsnat-measures-1\nboards:\n\t- code: a\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
        assertThat(faults("")).hasSize(1);
        assertThat(faults("!!javax.script.ScriptEngineManager []")).hasSize(1);
    }

    @Test
    void codesAreThereOnceAndNotTwice() {
        assertThat(faults(HEAD + "  - {code: asn, name: B, kind: BOARD}\n"))
                .containsExactly(new Fault(6, "Koden ”asn” finns redan på rad 3."));
        assertThat(faults(HEAD + "  - {code: Å1, name: B, kind: BOARD}\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("är ingen kod"));
    }

    @Test
    void wordsThatLookLikeSomethingElseComeBackAsTheyWere() {
        var text = HEAD + """
                plans:
                  - code: p
                    title: "2024"
                    period: 'yes'
                    place: "null: #1"
                """;
        var items = things(text);
        assertThat(things(RegisterWriter.write(items))).isEqualTo(items);
        assertThat(items.getLast().body().text("period")).isEqualTo("yes");
    }

    @Test
    void formatIsPrinted() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var page = new StringBuilder("""
                # The file of the register

                Printed from the code (`measures.Kind`). `./run import FILE` and the page *Take in a file* take it in whole or not
                at all; *Fetch as a file* writes it again. YAML, UTF-8; the first line is `format: %s`, then a list for each
                kind of thing. Every thing has a `code` (small letters a–z, digits and hyphens, once in the whole register);
                others point at it by its code. `*` must be there. A thing that is taken in again and says the same is left
                alone; one that differs becomes a new version. `examples/malmo-2019-2024.yaml` is one.
                """.formatted(RegisterReader.FORMAT));
        for (var kind : Kind.values()) {
            page.append("\n## ").append(kind.section()).append("\n\n").append(Texts.t("measures.kind.lead." + kind));
            page.append("\n\n| field | holds |\n|---|---|\n");
            kind.fields().forEach(field -> page.append(row("", field)));
        }
        LocaleContextHolder.resetLocaleContext();
        GeneratedDocument.check("register-file.md", page.toString());
    }

    private static String row(String path, Field field) {
        var name = path + field.name();
        var row = "| `%s`%s | %s |%n".formatted(name, field.required() ? " \\*" : "", holds(field.type()));
        return field.type() instanceof FieldType.Rows(var inner)
                ? row + inner.stream().map(each -> row(name + ".", each)).collect(Collectors.joining())
                : row;
    }

    private static String holds(FieldType type) {
        return switch (type) {
            case FieldType.Text(int most, boolean lines) ->
                "text, at most %d characters%s".formatted(most, lines ? ", with line breaks" : "");
            case FieldType.Day _ -> "a day: 2024-03-14";
            case FieldType.Whole(long least, long most) -> "a whole number from %d to %d".formatted(least, most);
            case FieldType.Money _ -> "kronor, with two decimals for öre";
            case FieldType.Decimal _ -> "a number with at most four decimals";
            case FieldType.Truth _ -> "true or false";
            case FieldType.OneOf(var codes) -> String.join(", ", codes);
            case FieldType.Ref(var kinds) -> "the code of one of: " + sections(kinds);
            case FieldType.Refs(var kinds) -> "codes, in brackets, of: " + sections(kinds);
            case FieldType.Texts(int most) -> "a list of texts, each at most %d characters".formatted(most);
            case FieldType.Wholes(long least, long most) ->
                "whole numbers from %d to %d, in brackets".formatted(least, most);
            case FieldType.Rows _ -> "a list, each with:";
        };
    }

    private static String sections(List<String> kinds) {
        return kinds.stream().map(kind -> Kind.valueOf(kind).section()).collect(Collectors.joining(", "));
    }

    static List<Item> things(String text) {
        return switch (RegisterReader.read(text, Known.nothing())) {
            case Reading.Things(var items) -> items;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private static List<Item> of(List<Item> items, Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private static List<Fault> faults(String text) {
        return faults(text, Known.nothing());
    }

    private static List<Fault> faults(String text, Known known) {
        return switch (RegisterReader.read(text, known)) {
            case Reading.Things(var items) -> throw new AssertionError("Read: " + items);
            case Reading.Faulty(var faults) -> faults;
        };
    }
}
