package se.skyddsnat.instrument;

import java.util.List;
import java.util.Map;

/** A piece of a file, with the line it begins on. */
sealed interface Node {

    int line();

    /** Parts with names. */
    record Parts(int line, Map<String, Node> parts) implements Node {}

    /** One after the other. */
    record Row(int line, List<Node> items) implements Node {}

    record Text(int line, String value) implements Node {}

    record Whole(int line, long value) implements Node {}

    record Truth(int line, boolean value) implements Node {}

    /** What no form has: null, or a number with a fraction. */
    record Other(int line) implements Node {}
}
