package se.skyddsnat.web;

/**
 * A row of a summary list.
 *
 * @param value as typed, with its line breaks; empty shows "Inte ifyllt"
 * @param change where it is changed; may be empty
 */
public record Fact(String label, String value, String change) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, "");
    }
}
