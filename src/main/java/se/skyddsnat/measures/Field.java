package se.skyddsnat.measures;

import java.util.List;
import se.skyddsnat.measures.FieldType.Text;

/**
 * One field of a kind of thing.
 *
 * @param name in files and in the register; its words are the text {@code measures.field.<name>}
 */
record Field(String name, FieldType type, boolean required) {

    private static final int LINE = 300;
    private static final int LINES = 4000;

    static Field line(String name) {
        return new Field(name, new Text(LINE, false), false);
    }

    static Field lines(String name) {
        return new Field(name, new Text(LINES, true), false);
    }

    static Field day(String name) {
        return new Field(name, new FieldType.Day(), false);
    }

    static Field whole(String name, long least, long most) {
        return new Field(name, new FieldType.Whole(least, most), false);
    }

    static Field money(String name) {
        return new Field(name, new FieldType.Money(), false);
    }

    static Field decimal(String name) {
        return new Field(name, new FieldType.Decimal(), false);
    }

    static Field truth(String name) {
        return new Field(name, new FieldType.Truth(), false);
    }

    static Field oneOf(String name, String... codes) {
        return new Field(name, new FieldType.OneOf(List.of(codes)), false);
    }

    /** @param kinds names of {@link Kind}s, since a kind may point at one that is declared after it */
    static Field ref(String name, String... kinds) {
        return new Field(name, new FieldType.Ref(List.of(kinds)), false);
    }

    static Field refs(String name, String... kinds) {
        return new Field(name, new FieldType.Refs(List.of(kinds)), false);
    }

    static Field texts(String name) {
        return new Field(name, new FieldType.Texts(LINE), false);
    }

    static Field wholes(String name, long least, long most) {
        return new Field(name, new FieldType.Wholes(least, most), false);
    }

    static Field rows(String name, Field... fields) {
        return new Field(name, new FieldType.Rows(List.of(fields)), false);
    }

    Field must() {
        return new Field(name, type, true);
    }
}
