package se.skyddsnat.web;

/**
 * One choice among several.
 *
 * @param hint a line below the label; may be empty
 */
public record Option(String value, String label, String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
