package se.skyddsnat.measures;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Label;

/**
 * How a measure stands by its latest month that was filed.
 *
 * @param words what was said of the month; may be empty
 * @param cause and plan where it is late; may be empty
 */
record Standing(Label label, boolean late, String month, String words, String cause, String plan) {

    /** {@return the month and what was said of it, in one line} */
    String said() {
        return Stream.of(month, words).filter(text -> !text.isEmpty()).collect(Collectors.joining(": "));
    }
}
