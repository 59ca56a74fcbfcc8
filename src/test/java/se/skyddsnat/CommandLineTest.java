package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.skyddsnat.db.StartRefused;

class CommandLineTest {

    @Test
    void servesTheDataFolderOnPort8080() {
        assertThat(CommandLine.parse())
                .isEqualTo(new CommandLine(CommandLine.SERVE, List.of(), 8080, Path.of("data"), false, false, false));
    }

    @Test
    void optionsStandBeforeOrAfterTheCommand() {
        assertThat(CommandLine.parse(
                        "--data", "elsewhere", "--size", "city", "create-admin", "--port=0", "anna", "--empty"))
                .isEqualTo(
                        new CommandLine("create-admin", List.of("anna"), 0, Path.of("elsewhere"), true, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "--prot 1,    neither an option nor a command",
        "serv,        neither an option nor a command",
        "--port,      needs a value",
        "--port abc,  must be a number",
        "--port -1,   must be a number",
        "--port 65536,must be a number",
        "--data=,     needs the name of a folder",
        "--size big,  is small or city"
    })
    void whatItDoesNotUnderstandIsNamed(String line, String message) {
        assertThatThrownBy(() -> CommandLine.parse(line.split(" ")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(message);
    }

    @Test
    void usageNamesEveryOption() {
        assertThat(CommandLine.usage())
                .contains(
                        "--port",
                        "--data",
                        "--empty",
                        "--size",
                        "--help",
                        "verify-log",
                        "create-admin",
                        "create-system",
                        "end-system",
                        "import",
                        "load-areas",
                        "load-safety-points",
                        "load-interventions",
                        "load-problems");
    }
}
