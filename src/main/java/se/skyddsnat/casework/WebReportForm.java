package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Texts;

/**
 * A report by somebody without an account, as typed.
 *
 * @param key made with the form, so that a double click is one report
 * @param child1 always there; the others are for more children
 * @param told whether those at home know of the report
 */
record WebReportForm(
        String key,
        String receiver,
        WebReporter reporter,
        WebChild child1,
        WebChild child2,
        WebChild child3,
        WebChild child4,
        WebChild child5,
        String words,
        List<String> reasons,
        String danger,
        String told) {

    static final Set<String> DANGERS = Set.of("NOW", "SOON", "NO", "UNKNOWN");
    static final Set<String> TOLD = Set.of("YES", "NO", "UNKNOWN");

    /** Where somebody does not know which intake unit it is for. */
    static final String ANY = "ANY";

    WebReportForm(
            @Nullable String key,
            @Nullable String receiver,
            @Nullable WebReporter reporter,
            @Nullable WebChild child1,
            @Nullable WebChild child2,
            @Nullable WebChild child3,
            @Nullable WebChild child4,
            @Nullable WebChild child5,
            @Nullable String words,
            @Nullable List<String> reasons,
            @Nullable String danger,
            @Nullable String told) {
        this.key = FormWords.typed(key);
        this.receiver = FormWords.typed(receiver);
        this.reporter = reporter == null ? WebReporter.empty() : reporter;
        this.child1 = child1 == null ? WebChild.empty() : child1;
        this.child2 = child2 == null ? WebChild.empty() : child2;
        this.child3 = child3 == null ? WebChild.empty() : child3;
        this.child4 = child4 == null ? WebChild.empty() : child4;
        this.child5 = child5 == null ? WebChild.empty() : child5;
        this.words = FormWords.typed(words);
        this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
        this.danger = FormWords.typed(danger);
        this.told = FormWords.typed(told);
    }

    static WebReportForm empty() {
        return new WebReportForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    List<WebChild> children() {
        return List.of(child1, child2, child3, child4, child5);
    }

    UUID oneTimeKey() {
        return FormWords.oneTimeKey(key);
    }

    /** {@return all that was typed, which tells this sending from another one with the same key} */
    byte[] sent(WebDoor door) {
        return (door + " " + this).getBytes(StandardCharsets.UTF_8);
    }

    /** @param receivers the intake units to choose among; one that is alone is not asked for */
    Parsed<WebReport> parse(WebDoor door, LocalDate today, List<Unit> receivers) {
        var unit = findReceiver(receivers);
        var errors = reporter.errors(door)
                .and(wrongChildren(today))
                .when(unit.isEmpty(), "receiver", t("casework.web.receiver.missing"))
                .and(FormWords.check(Errors.none(), "words", words, t("casework.web.words.missing"), FormWords.LONGEST))
                .when(!DANGERS.contains(danger), "danger", t("casework.web.danger.missing"))
                .when(!TOLD.contains(told), "told", t("casework.web.told.missing"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(report(door, today, unit.orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }

    private WebReport report(WebDoor door, LocalDate today, Unit unit) {
        var sender = Sender.atForm(unit.authority(), reporter.profession(door), door == WebDoor.ANONYMOUS);
        var answers = List.of(
                new Intake.Answer("seen", words.strip()),
                // The report is a document in Swedish, whatever language its author reads the page in.
                new Intake.Answer("told", Texts.inSwedish(() -> t("casework.web.told." + told))));
        var children = new ArrayList<OutsideReport.NewChild>();
        children.add(child1.child(today));
        children().stream()
                .skip(1)
                .filter(child -> !child.isBlank())
                .forEach(child -> children.add(child.child(today)));
        return new WebReport(
                unit,
                sender,
                reporter.report(
                        door,
                        danger,
                        door == WebDoor.MANDATED ? FormWords.reasons(reasons) : Set.of(),
                        answers,
                        children));
    }

    private Errors wrongChildren(LocalDate today) {
        var errors = Errors.none();
        for (int i = 0; i < children().size(); i++) {
            if (i == 0 || !children().get(i).isBlank()) {
                errors = errors.and(children().get(i).errors("child" + (i + 1), today));
            }
        }
        return errors;
    }

    private Optional<Unit> findReceiver(List<Unit> receivers) {
        return receivers.size() == 1 || receiver.equals(ANY)
                ? receivers.stream().findFirst()
                : receivers.stream()
                        .filter(unit -> unit.id().value().toString().equals(receiver))
                        .findFirst();
    }
}
