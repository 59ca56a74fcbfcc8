package se.skyddsnat.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An indicator in a month.
 *
 * @param number empty when fewer than five children or reports stand behind it
 * @param definition the version that it was counted by; 0 where the program counts
 * @param why what a correction says of itself; may be empty
 */
record IndicatorValue(
        String indicator,
        YearMonth month,
        Optional<BigDecimal> number,
        int definition,
        String why,
        Instant at,
        String author) {}
