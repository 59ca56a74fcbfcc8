package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Page;

/**
 * All that will be sent, to be checked and changed.
 *
 * @param problems what must be changed first; none when it can be sent
 * @param refused one has just tried to send it
 */
record CheckPage(String path, List<Part> parts, List<Problem> problems, boolean refused, Reach reach) implements Page {

    /** A part of the report. */
    record Part(String title, List<Fact> facts) {}

    /** Something to change, and where. */
    record Problem(String path, String text) {}

    static CheckPage of(Draft draft, Colleagues colleagues, Reach reach, LocalDate today, boolean refused) {
        var form = draft.form(today);
        var wording = new Wording(form, colleagues);
        var path = "/reports/" + draft.id().value();
        return new CheckPage(
                path,
                Stream.of(Section.values())
                        .map(section -> new Part(
                                section.label(),
                                section.questions().stream()
                                        .map(question -> fact(question, wording, path))
                                        .toList()))
                        .toList(),
                Stream.of(Question.values())
                        .flatMap(question -> form.wrong(question).messages().values().stream()
                                .map(text -> new Problem(change(path, question), text)))
                        .toList(),
                refused,
                reach);
    }

    private static Fact fact(Question question, Wording wording, String path) {
        return new Fact(question.label(), wording.checked(question), change(path, question));
    }

    private static String change(String path, Question question) {
        return path + "/" + question.code() + "?from=check";
    }

    @Override
    public String title() {
        return t("concern.check.title");
    }

    @Override
    public int status() {
        return refused ? 422 : 200;
    }
}
