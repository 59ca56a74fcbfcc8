package se.skyddsnat.concern;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;

/**
 * A draft read as a report. Who the child is and what has happened must be there; for the rest "I do not know" will do,
 * and silence too. What is there must be readable.
 *
 * @param children those the report is about
 */
record ReportForm(List<ChildFields> children, Answers answers, LocalDate today) {

    private static final String UNKNOWN = "UNKNOWN";

    /** What came of reading the draft. */
    sealed interface Parsed {}

    /** It can be sent. */
    record Valid(NewReport report) implements Parsed {}

    /** It cannot, and what to do about it. */
    record Invalid(Errors errors) implements Parsed {}

    Parsed parse() {
        var errors = Stream.of(Question.values()).map(this::wrong).reduce(Errors.none(), Errors::and);
        return errors.isEmpty() ? new Valid(report()) : new Invalid(errors);
    }

    /** {@return what the question's page says to do before one goes on} */
    Errors errors(Question question) {
        var errors = wrong(question);
        return errors.isEmpty() ? missing(question) : errors;
    }

    boolean isDone(Question question) {
        return errors(question).isEmpty();
    }

    boolean isDone(Section section) {
        return section.questions().stream().allMatch(this::isDone);
    }

    /** {@return what is there but cannot be read, and the two things that no report can be without} */
    Errors wrong(Question question) {
        var errors = question.inputs(children).stream()
                .flatMap(Input::all)
                .map(this::wrong)
                .reduce(Errors.none(), Errors::and);
        return switch (question) {
            case CHILDREN -> errors.and(wrongChildren());
            case SEEN -> errors.when(isBlank("seen"), "seen", t("concern.missing.seen"));
            case WHEN ->
                errors.when(
                        day("when", "ON_DAY", "when-day")
                                .filter(day -> day.isAfter(today))
                                .isPresent(),
                        "when-day",
                        t("concern.wrong.future"));
            case WORDS,
                    REASONS,
                    DANGER,
                    PICKUP,
                    TRIP,
                    GUARDIANS,
                    SIBLINGS,
                    TOLD,
                    CONTACT,
                    CO_SIGNERS,
                    STAND_IN,
                    INFORM -> errors;
        };
    }

    private Errors wrong(Input input) {
        var errors = Errors.none();
        for (var field : input.fields()) {
            var length = answers.value(field).length();
            errors = errors.when(!answers.versions(field).isEmpty(), input.field(), t("concern.wrong.versions"))
                    .when(
                            length > input.limit(),
                            input.field(),
                            t("concern.wrong.long", Formats.number(length), Formats.number(input.limit())));
        }
        return switch (input) {
            case Input.Day day
            when !day.partial() ->
                errors.when(
                        !answers.day(day.field()).isBlank()
                                && answers.day(day.field()).date().isEmpty(),
                        day.field(),
                        t("concern.wrong.day"));
            case Input.Day _, Input.Line _, Input.Text _, Input.PersonNumber _, Input.Unknown _ -> errors;
            case Input.Choice _, Input.Choices _, Input.Colleague _, Input.Colleagues _ -> errors;
        };
    }

    private Errors wrongChildren() {
        var errors = Errors.none().when(children.isEmpty(), "add", t("concern.missing.child"));
        var numbers = new HashSet<PersonalNumber>();
        for (var child : childForms()) {
            var twice = child.personalNumber().filter(not(numbers::add)).isPresent();
            errors = errors.and(child.errors()).when(twice, child.fields().personalNumber(), t("concern.wrong.twice"));
        }
        return errors;
    }

    /** What has not been answered yet, not even with "I do not know". */
    private Errors missing(Question question) {
        return switch (question) {
            case WHEN, DANGER, PICKUP, TRIP, SIBLINGS, TOLD, INFORM ->
                Errors.none().when(isBlank(question.code()), question.code(), t("concern.missing.choice"));
            case REASONS -> Errors.none().when(isBlank("reasons"), "reasons", t("concern.missing.choices"));
            case GUARDIANS ->
                Errors.none()
                        .when(
                                isBlank("guardians") && isBlank("guardians-unknown"),
                                "guardians",
                                t("concern.missing.text"));
            case CHILDREN, SEEN, WORDS, CONTACT, CO_SIGNERS, STAND_IN -> Errors.none();
        };
    }

    List<ChildForm> childForms() {
        return children.stream()
                .map(child -> new ChildForm(child, answers, today))
                .toList();
    }

    private NewReport report() {
        return new NewReport(
                childForms().stream().map(ChildForm::child).toList(),
                answers.values("reasons").stream()
                        .filter(not(UNKNOWN::equals))
                        .map(Reason::valueOf)
                        .collect(toSet()),
                isBlank("danger") ? Danger.UNKNOWN : Danger.valueOf(answers.value("danger")),
                isBlank("trip") ? Trip.UNKNOWN : Trip.valueOf(answers.value("trip")),
                day("trip", "YES", "trip-day").orElse(null),
                answers.value("pickup").equals("KNOWN") ? answers.value("pickup-who") : "",
                answers.values("co-signers").stream().map(ReportForm::account).collect(toSet()),
                answers.values("stand-in").stream()
                        .map(ReportForm::account)
                        .findFirst()
                        .orElse(null),
                switch (answers.value("inform")) {
                    case "HEAD" -> Inform.HEAD;
                    case "CENTRAL" -> Inform.CENTRAL;
                    default -> Inform.NOBODY;
                },
                answers.value("title").strip(),
                answers.value("phone").strip());
    }

    /** A day that an option asks for counts only while the option is chosen. */
    private Optional<LocalDate> day(String choice, String option, String field) {
        return answers.value(choice).equals(option) ? answers.day(field).date() : Optional.empty();
    }

    private boolean isBlank(String field) {
        return answers.value(field).isBlank();
    }

    private static AccountId account(String id) {
        return new AccountId(UUID.fromString(id));
    }
}
