package se.skyddsnat.measures;

import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a measure stands by its latest month that was filed.
 *
 * @param words what was said of the month; may be empty
 * @param cause and plan where it is late; may be empty
 */
record Standing(MonthStatus status, YearMonth month, String words, String cause, String plan) {

    boolean late() {
        return status == MonthStatus.LATE;
    }

    /** {@return the month and what was said of it, in one line} */
    String said() {
        return Stream.of(MonthText.words(month), words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
