package se.skyddsnat.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A form as its file says it (bedömningsinstrument, screeningstöd).
 *
 * @param validated whether research has tried that it finds what it looks for
 * @param sumAllowed whether the method lets answers be added up; where it does not, nothing is
 */
public record Definition(
        Heading heading,
        String owner,
        Words about,
        Words licence,
        boolean validated,
        boolean sumAllowed,
        List<Theme> themes,
        List<Question> questions) {

    public Definition {
        themes = List.copyOf(themes);
        questions = List.copyOf(questions);
    }

    public List<Question> of(Theme theme) {
        return questions.stream()
                .filter(question -> question.ask().theme().equals(theme.code()))
                .toList();
    }

    /** {@return the questions that these answers lead to} */
    public List<Question> asked(Answers answers) {
        var byCode = questions.stream().collect(Collectors.toMap(Question::code, question -> question));
        var settled = new HashMap<String, Boolean>();
        return questions.stream()
                .filter(question -> isAsked(question, answers, byCode, settled))
                .toList();
    }

    /** {@return what is asked of a theme} */
    public List<Question> asked(Theme theme, Answers answers) {
        var asked = new HashSet<>(asked(answers));
        return of(theme).stream().filter(asked::contains).toList();
    }

    /** {@return the answers to what is asked, without those to questions that are not} */
    public Answers standing(Answers answers) {
        var fields = asked(answers).stream()
                .flatMap(question -> question.fields().stream())
                .filter(field -> !answers.value(field).isBlank())
                .collect(Collectors.toMap(field -> field, answers::value));
        return new Answers(fields);
    }

    /**
     * {@return what the steps that were chosen count together, where the method allows a sum; how it was earlier is not
     * counted}
     */
    public OptionalInt sum(Answers answers) {
        return sumAllowed
                ? OptionalInt.of(asked(answers).stream()
                        .mapToInt(question -> question.points(answers))
                        .sum())
                : OptionalInt.empty();
    }

    private static boolean isAsked(
            Question question, Answers answers, Map<String, Question> byCode, Map<String, Boolean> settled) {
        var known = settled.get(question.code());
        if (known != null) {
            return known;
        }
        boolean asked = question.when()
                .map(when -> {
                    var other = Objects.requireNonNull(byCode.get(when.question()));
                    return isAsked(other, answers, byCode, settled) && when.holds(other, answers);
                })
                .orElse(true);
        settled.put(question.code(), asked);
        return asked;
    }
}
