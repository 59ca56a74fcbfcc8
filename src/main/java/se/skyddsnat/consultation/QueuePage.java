package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** The expert team's start page: what waits, what goes on, what is answered, and how it goes. */
record QueuePage(Grid waiting, Grid taken, Grid answered, List<Fact> figures, TermsForm form, Errors errors)
        implements Page {

    /** More of what is answered is found by its number. */
    private static final int ANSWERED = 50;

    private static final Comparator<Question> BY_TIME = Comparator.comparing(Question::askedAt);

    static QueuePage of(List<Question> questions, TermsForm form, Errors errors, LocalDate today) {
        return new QueuePage(
                grid("waiting", in(questions, Question.State.NEW).sorted(BY_TIME), today),
                grid("taken", in(questions, Question.State.TAKEN).sorted(BY_TIME), today),
                grid("answered", in(questions, Question.State.ANSWERED).limit(ANSWERED), today),
                figures(questions, today),
                form,
                errors);
    }

    @Override
    public String title() {
        return t("consultation.queue.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    List<Option> region() {
        return List.of(Option.of("YES", t("consultation.terms.region")));
    }

    private static Stream<Question> in(List<Question> questions, Question.State state) {
        return questions.stream().filter(question -> question.state() == state);
    }

    private static Grid grid(String which, Stream<Question> questions, LocalDate today) {
        return new Grid(
                t("consultation.queue." + which),
                List.of(
                        Column.of(t("consultation.number")),
                        Column.of(t("consultation.topics")),
                        Column.of(t("consultation.kind")),
                        Column.of(t("consultation.asked")),
                        Column.of(t("consultation.due"))),
                questions.map(question -> row(question, today)).toList(),
                t("consultation.queue." + which + ".none"));
    }

    private static Grid.Row row(Question question, LocalDate today) {
        var due = question.due();
        return new Grid.Row(
                List.of(
                        Cell.link(
                                question.number(),
                                "/consultations/" + question.id().value()),
                        Cell.of(Shown.topics(question)),
                        Cell.of(t("consultation.kind." + question.kind()), question.askerPlace()),
                        Cell.of(Formats.isoMoment(question.askedAt())),
                        Cell.of(question.answered()
                                .map(turn -> t("consultation.answeredOn", Formats.isoDate(Formats.day(turn.at()))))
                                .orElse(due == null ? "" : Formats.deadline(due, today)))),
                question.isLate(today));
    }

    /** Of questions, not of children. */
    private static List<Fact> figures(List<Question> questions, LocalDate today) {
        var measured = questions.stream()
                .flatMap(question -> question.inTime().stream())
                .toList();
        long inTime = measured.stream().filter(each -> each).count();
        int all = measured.size();
        var month = YearMonth.from(today);
        var topics = questions.stream()
                .filter(question ->
                        YearMonth.from(Formats.day(question.askedAt())).equals(month))
                .flatMap(question -> question.topics().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return List.of(
                Fact.of(
                        t("consultation.figures.inTime"),
                        all == 0 ? t("consultation.figures.none") : t("consultation.figures.of", inTime, all)),
                Fact.of(
                        t("consultation.figures.topics"),
                        topics.isEmpty()
                                ? t("consultation.figures.none")
                                : topics.entrySet().stream()
                                        .sorted(Map.Entry.<Topic, Long>comparingByValue()
                                                .reversed()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                        .map(entry -> entry.getKey().words() + ": " + entry.getValue())
                                        .collect(Collectors.joining("\n"))));
    }
}
