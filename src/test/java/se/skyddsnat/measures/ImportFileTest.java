package se.skyddsnat.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.skyddsnat.casework.CaseGiven;

/** {@code ./run import}: faults by line in the language of the terminal, in the words that the browser shows. */
class ImportFileTest {

    private static final ImportFile COMMAND = new ImportFile(CaseGiven.WORLD.bean(Measures.class));

    @TempDir
    private Path folder;

    @Test
    void faultsAreToldInTheLanguageOfTheTerminal() throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), """
                format: skyddsnat-measures-1
                matters:
                  - {code: fel, kind: AUDIT, title: Fel, date: 2024-13-01}
                """).toString();
        assertThat(said("sv_SE.UTF-8", file))
                .contains("Rad 3: ", "”date” ska vara ett datum", "2024-13-01", "Inget är inläst.")
                .doesNotContain("line");
        assertThat(said("en_GB.UTF-8", file)).contains("Line 3: ", "2024-13-01", "Nothing was taken in.");
        assertThat(said("C.UTF-8", file)).contains("Nothing was taken in.");
    }

    @Test
    void fileThatIsNotThereOrNoTextIsToldOf() throws IOException {
        assertThat(said("sv", folder.resolve("ingen").toString()))
                .contains("Filen går inte att läsa. Inget är inläst.");
        var latin =
                Files.write(folder.resolve("l.yaml"), new byte[] {(byte) 0xe5}).toString();
        assertThat(said("sv", latin)).contains("inte text i UTF-8");
        assertThat(said("sv")).contains("Skriv vilken fil: ./run import FIL");
    }

    @Test
    void theFirstVariableThatSaysSomethingHolds() {
        assertThat(ImportFile.locale(Map.of("LC_ALL", "", "LC_MESSAGES", "sv_SE.UTF-8", "LANG", "en_US.UTF-8")))
                .isEqualTo("sv_SE.UTF-8");
        assertThat(ImportFile.locale(Map.of())).isEmpty();
    }

    private static String said(String locale, String... arguments) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, UTF_8);
        assertThat(COMMAND.run(List.of(arguments), locale, print, print)).isEqualTo(2);
        return out.toString(UTF_8);
    }
}
