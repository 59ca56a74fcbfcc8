package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.StartRefused;

class LaunchTest {

    private static final String URL = "SKYDDSNAT_DATABASE_URL";
    private static final String EXTERNAL = "jdbc:postgresql://db.example/skyddsnat";

    @Test
    void embeddedDatabaseOnThisMachineMayHoldADemo() {
        assertThat(decide(Map.of())).matches(Installation::embedded).matches(Installation::demoAllowed);
    }

    @Test
    void databaseOfYourOwnNeverHoldsADemo() {
        assertThat(decide(Map.of(URL, EXTERNAL))).matches(it -> !it.embedded() && !it.demoAllowed());
        assertThatThrownBy(() -> decide(Map.of(URL, EXTERNAL, "SKYDDSNAT_DEMO", "true")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("exclude each other");
    }

    @Test
    void addressLeftBlankIsThisMachine() {
        assertThat(decide(Map.of("SKYDDSNAT_ADDRESS", ""))).matches(Installation::demoAllowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void demoThatOthersCanReachIsRefused(String address) {
        assertThatThrownBy(() -> decide(Map.of("SKYDDSNAT_ADDRESS", address)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("reached by others");
        assertThatThrownBy(() -> decide(Map.of("SERVER_ADDRESS", address))).hasMessageContaining("reached by others");
        assertThat(decide(Map.of("SKYDDSNAT_ADDRESS", address), "--empty")).matches(it -> !it.demoAllowed());
        assertThat(decide(Map.of("SKYDDSNAT_ADDRESS", address, URL, EXTERNAL))).matches(it -> !it.demoAllowed());
    }

    @Test
    void databaseOfYourOwnNeedsALogin() {
        assertThatThrownBy(() -> new Launch(CommandLine.parse("verify-log"), Map.of(URL, EXTERNAL)).run())
                .hasMessageContaining("SKYDDSNAT_DATABASE_USER is missing");
    }

    @Test
    void databaseThatDoesNotAnswerIsToldInOneSentence() {
        var nowhere = Map.of(
                URL,
                "postgresql://127.0.0.1:1/none",
                "SKYDDSNAT_DATABASE_USER",
                "nobody",
                "SKYDDSNAT_DATABASE_PASSWORD",
                "secret");
        assertThatThrownBy(() -> new Launch(CommandLine.parse("verify-log"), nowhere).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be used")
                .hasMessageNotContaining("secret");
    }

    @Test
    void databaseWithoutItsKeysGetsNoNewOnes(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("postgresql/cluster"));
        assertThatThrownBy(() -> new Launch(CommandLine.parse("--data", data.toString()), Map.of()).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("restore them");
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void logOfADatabaseThatIsNotThereIsNotWhole(@TempDir Path data) {
        var nowhere = data.resolve("mistyped");
        assertThatThrownBy(
                        () -> new Launch(CommandLine.parse("verify-log", "--data", nowhere.toString()), Map.of()).run())
                .hasMessageContaining("no log to verify");
        assertThat(nowhere).doesNotExist();
    }

    private static Installation decide(Map<String, String> environment, String... words) {
        return new Launch(CommandLine.parse(words), environment).installation();
    }
}
