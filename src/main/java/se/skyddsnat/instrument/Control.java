package se.skyddsnat.instrument;

import java.util.List;
import se.skyddsnat.web.Option;

/**
 * One field of a form as a page shows it: a text where there is nothing to choose.
 *
 * @param name on the page, free of the codes that a form's author has chosen
 * @param several whether more than one may be chosen
 * @param values what is chosen, or the text
 * @param limit most characters of a text
 */
public record Control(
        String name, String label, String hint, List<Option> options, boolean several, List<String> values, int limit) {

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }
}
