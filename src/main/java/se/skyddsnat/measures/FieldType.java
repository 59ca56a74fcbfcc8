package se.skyddsnat.measures;

import java.util.List;

/** What a field may hold. */
sealed interface FieldType {

    /** @param most characters; one line unless {@code lines} */
    record Text(int most, boolean lines) implements FieldType {}

    record Day() implements FieldType {}

    record Whole(long least, long most) implements FieldType {}

    /** Kronor in a file and on a page, öre where it is kept. */
    record Money() implements FieldType {}

    /** A number that may have a fraction, kept to the digit as it was written. */
    record Decimal() implements FieldType {}

    record Truth() implements FieldType {}

    record OneOf(List<String> codes) implements FieldType {}

    /** The code of another thing, of one of these kinds. */
    record Ref(List<String> kinds) implements FieldType {}

    /** Codes of other things. */
    record Refs(List<String> kinds) implements FieldType {}

    /** Short texts, one after the other. */
    record Texts(int most) implements FieldType {}

    /** Whole numbers, one after the other. */
    record Wholes(long least, long most) implements FieldType {}

    /** Several of the same, each with fields of its own. */
    record Rows(List<Field> fields) implements FieldType {}
}
