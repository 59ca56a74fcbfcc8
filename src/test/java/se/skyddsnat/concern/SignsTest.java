package se.skyddsnat.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to somebody who is worried. */
class SignsTest {

    @ParameterizedTest
    @EnumSource(Sign.class)
    void everySignShowsItsSource(Sign sign) {
        assertThat(sign.source().words()).startsWith("Källa: ").hasSizeGreaterThan(15);
    }

    @Test
    void adviceDependsOnWhichSignsNeverOnHowMany() {
        var one = new SignsPage(Set.of(Sign.DRESS), true, null);
        var many = new SignsPage(
                Set.copyOf(Stream.of(Sign.values())
                        .filter(sign -> sign.advice() == Sign.DRESS.advice())
                        .toList()),
                true,
                null);
        assertThat(many.advice()).isEqualTo(one.advice());
    }

    @Test
    void danger112ComesFirstAndNothingSaysThatOneNeedNotReport() {
        assertThat(Urgency.of(Danger.NOW, Trip.NO)).isEqualTo(Urgency.RING_112);
        assertThat(Urgency.of(Danger.UNKNOWN, Trip.NO)).isEqualTo(Urgency.RING_FIRST);
        assertThat(Urgency.of(Danger.NO, Trip.YES)).isEqualTo(Urgency.RING_FIRST);
        assertThat(Urgency.of(Danger.NO, Trip.UNKNOWN)).isEqualTo(Urgency.REPORT_TODAY);
    }

    @Test
    void noTextSaysTalkWithTheGuardiansFirstOrNoNeedToReport() throws Exception {
        try (var texts = getClass().getResourceAsStream("/texts/concern_sv.properties")) {
            var all = new String(texts.readAllBytes(), UTF_8).toLowerCase(Locale.ROOT);
            assertThat(all)
                    .doesNotContain("behöver inte anmäla")
                    .doesNotContain("prata först med vårdnadshavar")
                    .doesNotContain("prata med vårdnadshavarna först")
                    .doesNotContain("!")
                    .doesNotContain("vänligen")
                    .doesNotContain("poäng");
        }
    }
}
