package se.skyddsnat.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.Id;

/** A file of values is read whole or not at all, and each fault is told by its line. */
class ValueFileTest {

    private static final YearMonth NOW = YearMonth.of(2026, 3);
    private static final Map<String, Indicator> KNOWN = Map.of(
            "andel", indicator("andel", Unit.PERCENT, Optional.empty()),
            "raknad", indicator("raknad", Unit.NUMBER, Optional.of(Computation.REPORTS_FROM_PRESCHOOLS)));

    @Test
    void whatStandsBetweenIsSeenInTheHeading() {
        for (var text : new String[] {
            "indikator;månad;värde\nandel;2026-03;73,5\n",
            "indikator\tmånad\tvärde\nandel\t2026-03\t73,5",
            "indicator,month,value\n\"andel\",2026-03,73.5\n\n"
        }) {
            var file = ValueFile.read(text, KNOWN, NOW);
            assertThat(file.faults()).isEmpty();
            assertThat(file.lines()).singleElement().satisfies(line -> {
                assertThat(line.month()).isEqualTo(NOW);
                assertThat(line.number()).isEqualByComparingTo(new BigDecimal("73.5"));
            });
        }
    }

    @Test
    void eachFaultIsToldByItsLine() {
        var file = ValueFile.read("""
                indikator;månad;värde
                andel;2026-02;70
                andel;2026-04;70
                andel;2026-13;70
                andel;2026-01;170
                andel;2026-01;många
                okand;2026-01;1
                raknad;2026-01;1
                andel;2026-02;71
                andel;2026-01
                andel;2026-01;-1
                """, KNOWN, NOW);
        assertThat(file.faults().stream().map(ValueFile.Fault::words))
                .containsExactly(
                        "Rad 3: Månaden april 2026 har inte börjat. Rapportera en månad som pågår eller är slut.",
                        "Rad 4: Skriv månaden som 2026-03. Det står ”2026-13”.",
                        "Rad 5: En andel är mellan 0 och 100 procent. Det står 170.",
                        "Rad 6: Skriv värdet som ett tal, till exempel 73 eller 73,5. Det står ”många”.",
                        "Rad 7: Det finns ingen indikator med koden ”okand”.",
                        "Rad 8: ”raknad” räknas av programmet och kan inte skrivas in.",
                        "Rad 9: Samma indikator och månad står redan på rad 2.",
                        "Rad 10: Raden ska ha tre kolumner. Den har 2.",
                        "Rad 11: En andel är mellan 0 och 100 procent. Det står −1.");
    }

    @Test
    void fileWithoutAHeadingOrWithoutValuesIsRefused() {
        assertThat(ValueFile.read("", KNOWN, NOW).faults()).hasSize(1);
        assertThat(ValueFile.read("hej", KNOWN, NOW).faults()).hasSize(1);
        assertThat(ValueFile.read("a;b;c\n\n", KNOWN, NOW).faults()).hasSize(1);
    }

    private static Indicator indicator(String code, Unit unit, Optional<Computation> computed) {
        return new Indicator(
                new ItemId(Id.make()),
                code,
                1,
                "m",
                code,
                "d",
                unit,
                Direction.UP,
                Optional.empty(),
                Optional.empty(),
                computed);
    }
}
