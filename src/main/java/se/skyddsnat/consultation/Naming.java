package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.skyddsnat.web.Errors;

/**
 * Looks in a text for what points somebody out. What is surely a number or an address of some kind must go; what may be a
 * name, a street or a group is asked about, since a machine cannot know.
 *
 * @param sure numbers of people and telephones, and e-mail addresses
 * @param perhaps what looks like a name, a street or a group
 */
record Naming(List<String> sure, List<String> perhaps) {

    private static final Pattern SURE = Pattern.compile(
            "\\b\\d{6,8}[-+ ]?\\d{4}\\b|(?<!\\d)(?:\\+46|0)[\\d -]{6,}\\d|[^\\s@]+@[^\\s@]+\\.\\p{L}{2,}");

    private static final Pattern STREET = Pattern.compile(
            "\\b\\p{Lu}\\p{L}*(?:gatan|vägen|gränd|stigen|torget|allén|backen|street|road)(?: \\d+\\w?)?");

    private static final Pattern GROUP =
            Pattern.compile("\\b(?:[Aa]vdelning(?:en)?|[Gg]rupp(?:en)?|[Gg]roup) \\p{Lu}\\p{L}+");

    /** A capital in the middle of a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;:] )\\p{Lu}\\p{Ll}{1,}(?: \\p{Lu}\\p{Ll}+)*");

    /** Written with a capital and naming nobody. */
    private static final Set<String> NOBODY =
            Set.of("Jag", "Sverige", "Gud", "Allah", "I", "English", "Swedish", "Sweden");

    Naming {
        sure = List.copyOf(sure);
        perhaps = List.copyOf(perhaps);
    }

    static Naming in(String text) {
        var sure = found(SURE, text);
        var perhaps = new LinkedHashSet<>(found(STREET, text));
        perhaps.addAll(found(GROUP, text));
        found(NAME, text).stream()
                .filter(name -> !NOBODY.contains(name))
                .filter(name -> perhaps.stream().noneMatch(other -> other.contains(name)))
                .forEach(perhaps::add);
        return new Naming(sure, List.copyOf(perhaps));
    }

    /** {@return the errors with one more for each kind of finding in a text; ticking that nobody can be recognised answers the second} */
    static Errors check(Errors errors, String field, String text, String nobody) {
        var naming = in(text);
        return errors.when(
                        !naming.sure().isEmpty(),
                        field,
                        t("consultation.naming.sure", QuestionForm.quoted(naming.sure())))
                .when(
                        !naming.perhaps().isEmpty() && nobody.isEmpty(),
                        "nobody",
                        t("consultation.naming.perhaps", QuestionForm.quoted(naming.perhaps())));
    }

    private static List<String> found(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        pattern.matcher(text).results().map(hit -> hit.group().strip()).forEach(hit -> {
            if (!found.contains(hit)) {
                found.add(hit);
            }
        });
        return found;
    }
}
