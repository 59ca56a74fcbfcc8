package se.skyddsnat.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chance is told from change by three rules and no more. */
class RunChartTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final double[] CALM = {10, 12, 11, 9, 10, 11, 12, 9, 10, 11, 10, 11};

    @Test
    void fewPointsHaveNoLimitsAndSaySo() {
        var chart = chart(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(chart.limits()).isEmpty();
        assertThat(chart.signals()).isEmpty();
        assertThat(RunWords.now(chart, Direction.UP)).contains("9", "10");
    }

    /** By hand: the mean is 126/12 = 10.5, the eleven ranges are 2 1 2 1 1 1 3 1 1 1 1, 15/11 on average. */
    @Test
    void limitsAreTheMeanAndTwoPointSixtySixMeanMovingRanges() {
        var limits = chart(CALM).limits().orElseThrow();
        assertThat(limits.mean()).isEqualTo(10.5);
        assertThat(limits.upper()).isCloseTo(10.5 + 2.66 * 15 / 11, within(1e-9));
        assertThat(limits.lower()).isCloseTo(10.5 - 2.66 * 15 / 11, within(1e-9));
    }

    @Test
    void limitsStayThoseOfTheFirstTwelvePoints() {
        assertThat(chart(CALM, 30, 30, 30).limits()).isEqualTo(chart(CALM).limits());
    }

    /** Twelve months from edge to edge, the lowest at the bottom and the highest at the top; what is older is left out. */
    @Test
    void theSmallLineIsTheLastYear() {
        assertThat(TrendLine.of(chart(5, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)).points())
                .startsWith("2.0,16.0 ")
                .endsWith(" 62.0,2.0")
                .satisfies(points -> assertThat(points.split(" ")).hasSize(12));
        assertThat(TrendLine.of(chart(3, 3)).points()).isEqualTo("56.5,9.0 62.0,9.0");
        assertThat(TrendLine.of(chart(3)).points()).isEmpty();
    }

    @Test
    void whatChanceExplainsIsCalledChance() {
        var chart = chart(CALM, 9, 12, 11);
        assertThat(chart.signals()).isEmpty();
        assertThat(RunWords.now(chart, Direction.UP)).isEqualTo("Ingen förändring som är mer än slump.");
    }

    @Test
    void pointOutsideTheLimitsSpeaks() {
        var chart = chart(CALM, 15, 11);
        assertThat(chart.signals()).containsExactly(new RunChart.Signal(RunChart.Rule.OUTSIDE, 12, 12, true));
        assertThat(chart.now()).isEmpty();
        assertThat(RunWords.earlier(chart)).singleElement().asString().contains("januari 2026");
        assertThat(chart.speaks(12)).isTrue();
        assertThat(chart.speaks(11)).isFalse();
    }

    @Test
    void sevenOnOneSideAreChanceAndEightAreALastingLevel() {
        assertThat(chart(CALM, 10, 12, 11, 12, 11, 12, 11).signals()).isEmpty();
        var chart = chart(CALM, 10, 12, 11, 12, 11, 12, 11, 12, 11);
        assertThat(chart.now()).contains(new RunChart.Signal(RunChart.Rule.LEVEL, 13, 20, true));
        assertThat(RunWords.now(chart, Direction.UP))
                .isEqualTo("Varaktigt högre nivå sedan februari 2026. Det är åt rätt håll.");
        assertThat(RunWords.now(chart, Direction.DOWN)).contains("åt fel håll");
        assertThat(RunWords.now(chart, Direction.NONE)).contains("varken bra eller dåligt i sig");
    }

    @Test
    void fiveThatFallAreChanceAndSixAreATrend() {
        assertThat(chart(CALM, 13, 12, 11, 10, 9).signals()).isEmpty();
        assertThat(chart(CALM, 13, 12, 11, 10, 9, 8).now())
                .contains(new RunChart.Signal(RunChart.Rule.TREND, 12, 17, false));
    }

    @Test
    void aPointOnTheMeanEndsARun() {
        assertThat(chart(CALM, 11, 11.5, 11, 12, 10.5, 12, 11, 12, 11).signals())
                .isEmpty();
    }

    /** The clamp: no share is drawn below nothing or above all; what stands on the picture stays inside it. */
    @Test
    void drawingStaysInsideItsPicture() {
        var drawing = RunDrawing.of(
                chart(2, 90, 4, 95, 3, 97, 0, 100, 5, 90, 1, 99),
                List.of(new RunChart.Point(FIRST.minusMonths(3), 50)),
                Unit.PERCENT,
                100.0,
                Optional.of(FIRST),
                new RunDrawing.Labels("m", "u", "l", "t", "d"));
        assertThat(drawing.marks())
                .hasSize(13)
                .allSatisfy(mark -> assertThat(Double.parseDouble(mark.y()))
                        .isBetween((double) RunDrawing.TOP, (double) RunDrawing.BOTTOM))
                .allSatisfy(mark -> assertThat(Double.parseDouble(mark.x()))
                        .isBetween((double) RunDrawing.LEFT, (double) RunDrawing.RIGHT));
        assertThat(drawing.levels()).extracting(RunDrawing.Level::label).containsExactly("t", "m");
        assertThat(drawing.breaks()).hasSize(1);
    }

    @Test
    void oneHundredAndTwentyPointsAreJudgedAndDrawnInFarLessThanTwentyMilliseconds() {
        var values = IntStream.range(0, 120).mapToDouble(i -> i * 37 % 23).toArray();
        for (int i = 0; i < 50; i++) {
            drawn(values);
        }
        var begun = System.nanoTime();
        drawn(values);
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000);
    }

    private static void drawn(double... values) {
        RunDrawing.of(
                chart(values),
                List.of(),
                Unit.NUMBER,
                null,
                Optional.empty(),
                new RunDrawing.Labels("m", "u", "l", "t", "d"));
    }

    private static RunChart chart(double[] base, double... more) {
        return chart(IntStream.range(0, base.length + more.length)
                .mapToDouble(i -> i < base.length ? base[i] : more[i - base.length])
                .toArray());
    }

    private static RunChart chart(double... values) {
        return RunChart.of(IntStream.range(0, values.length)
                .mapToObj(i -> new RunChart.Point(FIRST.plusMonths(i), values[i]))
                .toList());
    }
}
