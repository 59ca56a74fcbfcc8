package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two answers to the same form side by side, by the themes of the later one; the versions may differ. It says what was
 * answered and where that is not the same. It says nothing of better or worse.
 */
public final class Comparison {

    private Comparison() {}

    /** What was answered, with the version that it was answered on. */
    public record Given(Definition form, Answers answers) {}

    /** A theme with its questions. */
    public record Compared(String theme, List<Line> lines) {}

    /**
     * A question.
     *
     * @param earlierWording how it was put the first time, where that was otherwise; may be empty
     */
    public record Line(String question, String earlierWording, String before, String after) {

        public boolean same() {
            return before.equals(after);
        }
    }

    public static List<Compared> of(Given before, Given after) {
        var themes = new ArrayList<Compared>();
        for (var theme : after.form().themes()) {
            add(
                    themes,
                    theme,
                    Stream.concat(
                            after.form().of(theme).stream().map(Question::code),
                            before.form().of(theme).stream()
                                    .map(Question::code)
                                    .filter(code -> find(after, code).isEmpty())),
                    before,
                    after);
        }
        for (var theme : before.form().themes()) {
            if (after.form().themes().stream().noneMatch(other -> other.code().equals(theme.code()))) {
                add(
                        themes,
                        theme,
                        before.form().of(theme).stream()
                                .map(Question::code)
                                .filter(code -> find(after, code).isEmpty()),
                        before,
                        after);
            }
        }
        return themes;
    }

    private static void add(List<Compared> themes, Theme theme, Stream<String> codes, Given before, Given after) {
        var lines = codes.filter(code -> asked(before, code) || asked(after, code))
                .map(code -> line(code, before, after))
                .toList();
        if (!lines.isEmpty()) {
            themes.add(new Compared(theme.title().text(), lines));
        }
    }

    private static Line line(String code, Given before, Given after) {
        var earlier = find(before, code).map(Comparison::wording).orElse("");
        var question = find(after, code).map(Comparison::wording).orElse(earlier);
        return new Line(question, earlier.equals(question) ? "" : earlier, said(before, code), said(after, code));
    }

    private static String said(Given given, String code) {
        var question = find(given, code);
        if (question.isEmpty()) {
            return t("instrument.compare.notThere");
        }
        if (!asked(given, code)) {
            return t("instrument.compare.notAsked");
        }
        var said = AnswerForm.said(question.get(), given.answers());
        return said.isEmpty() ? t("instrument.compare.notAnswered") : said;
    }

    private static boolean asked(Given given, String code) {
        return given.form().asked(given.answers()).stream()
                .anyMatch(question -> question.code().equals(code));
    }

    private static Optional<Question> find(Given given, String code) {
        return given.form().questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    private static String wording(Question question) {
        return question.ask().text().text();
    }
}
