package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.instrument.Question.Ask;

/** Reads the questions of a form: each belongs to a theme that is there, and no condition leads back to itself. */
final class QuestionReader {

    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_HINT = 1000;
    private static final int LONGEST_ANSWER = 10_000;

    /** How a question is answered, as the file says. */
    private enum Kind {
        RATING,
        NOW_AND_EARLIER,
        SEVERAL,
        TEXT
    }

    private final List<Fault> faults;
    private final Set<String> languages;
    private final Set<String> themes;
    private final Map<String, List<Choice>> scales;
    private final Map<String, Integer> lines = new HashMap<>();

    QuestionReader(List<Fault> faults, Set<String> languages, List<Theme> themes, Map<String, List<Choice>> scales) {
        this.faults = faults;
        this.languages = languages;
        this.themes = themes.stream().map(Theme::code).collect(Collectors.toSet());
        this.scales = scales;
    }

    List<Question> read(List<PartReader> parts) {
        var questions = new ArrayList<Question>();
        for (var part : parts) {
            questions.add(question(part));
            part.close();
        }
        checkConditions(questions);
        return questions;
    }

    private Question question(PartReader part) {
        var code = part.code("code");
        DefinitionReader.twice(part, lines, code);
        var theme = part.code("theme");
        if (!theme.isEmpty() && !themes.contains(theme)) {
            part.wrong(part.line("theme"), t("instrument.fault.theme", PartReader.shortened(theme)));
        }
        var ask = new Ask(
                code,
                theme,
                part.oneOf("part", Part.values()),
                part.words("text", LONGEST_QUESTION, languages),
                part.findWords("hint", LONGEST_HINT, languages),
                part.has("source") ? part.text("source", 200) : "",
                part.find("when").map(QuestionReader::condition).orElse(null));
        return switch (part.oneOf("kind", Kind.values())) {
            case RATING -> new Question.Rating(ask, scale(part));
            case NOW_AND_EARLIER -> new Question.NowAndEarlier(ask, scale(part));
            case SEVERAL -> new Question.Several(ask, scale(part));
            case TEXT -> new Question.FreeText(ask, part.whole("limit", 1, LONGEST_ANSWER));
        };
    }

    private List<Choice> scale(PartReader part) {
        var name = part.text("scale", 40);
        var scale = scales.get(name);
        if (scale == null) {
            if (!name.isEmpty()) {
                part.wrong(part.line("scale"), t("instrument.fault.scale", PartReader.shortened(name)));
            }
            return List.of();
        }
        return scale;
    }

    private static Condition condition(PartReader part) {
        var condition = new Condition(
                part.code("question"),
                part.texts("is", 20).stream().map(Node.Text::value).toList());
        part.close();
        return condition;
    }

    private void checkConditions(List<Question> questions) {
        var byCode = new HashMap<String, Question>();
        questions.forEach(question -> byCode.putIfAbsent(question.code(), question));
        for (var question : questions) {
            question.when().ifPresent(when -> {
                var other = byCode.get(when.question());
                if (other == null) {
                    wrong(question, t("instrument.fault.condition.unknown", PartReader.shortened(when.question())));
                } else if (!codes(other).containsAll(when.is())) {
                    wrong(
                            question,
                            t("instrument.fault.condition.answer", when.question(), String.join(", ", codes(other))));
                } else {
                    checkLoop(question, byCode);
                }
            });
        }
    }

    /** Each loop is told once, at its first question. */
    private void checkLoop(Question question, Map<String, Question> byCode) {
        var road = new LinkedHashSet<String>();
        @Nullable Question next = question;
        while (next != null && road.add(next.code())) {
            next = next.when().map(Condition::question).map(byCode::get).orElse(null);
        }
        if (next != null && next.code().equals(question.code()) && isFirst(question, road)) {
            wrong(question, t("instrument.fault.loop", String.join(" → ", road) + " → " + question.code()));
        }
    }

    private boolean isFirst(Question question, Set<String> road) {
        return road.stream().allMatch(code -> line(code) >= line(question.code()));
    }

    private static List<String> codes(Question question) {
        return question.choices().stream().map(Choice::code).toList();
    }

    private void wrong(Question question, String text) {
        if (faults.size() < PartReader.MOST_FAULTS) {
            faults.add(new Fault(line(question.code()), text));
        }
    }

    private int line(String code) {
        return lines.getOrDefault(code, 1);
    }
}
