package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A decision about the contact with one guardian, as typed. */
record GateForm(String choice, List<String> kinds, String how, DateText from, DateText review, String reason) {

    static final String ALLOW = "ALLOW";
    static final String CLOSE = "CLOSE";

    GateForm(
            @Nullable String choice,
            @Nullable List<String> kinds,
            @Nullable String how,
            @Nullable DateText from,
            @Nullable DateText review,
            @Nullable String reason) {
        this.choice = FormWords.typed(choice);
        this.kinds = kinds == null ? List.of() : List.copyOf(kinds);
        this.how = FormWords.typed(how);
        this.from = from == null ? DateText.empty() : from;
        this.review = review == null ? DateText.empty() : review;
        this.reason = FormWords.typed(reason);
    }

    static GateForm on(LocalDate today) {
        return new GateForm("", List.of(), "", DateText.of(today), DateText.empty(), "");
    }

    Parsed<NewGateDecision> parse(LocalDate today) {
        var chosen = Errors.none()
                .when(!choice.equals(ALLOW) && !choice.equals(CLOSE), "choice", t("casework.gate.choice.missing"));
        var allowed = choice.equals(ALLOW) ? checkAllowed(chosen, today) : chosen;
        var errors = FormWords.check(allowed, "reason", reason, t("casework.gate.reason.missing"), FormWords.LONGEST);
        if (!errors.isEmpty()) {
            return new Parsed.Invalid<>(errors);
        }
        return new Parsed.Valid<>(
                choice.equals(CLOSE)
                        ? new NewGateDecision.Close(reason.strip())
                        : new NewGateDecision.Allow(
                                ways(),
                                how.strip(),
                                from.date().orElseThrow(),
                                reason.strip(),
                                review.date().orElseThrow()));
    }

    private Errors checkAllowed(Errors errors, LocalDate today) {
        var first = from.date();
        var last = review.date();
        boolean tooLong = last.filter(day -> day.isAfter(today.plusDays(NewGateDecision.LONGEST_DAYS)))
                .isPresent();
        boolean early = last.isPresent()
                && last.get().isBefore(first.filter(today::isBefore).orElse(today));
        return FormWords.check(
                        errors.when(ways().isEmpty(), "kinds", t("casework.gate.kinds.missing")),
                        "how",
                        how,
                        t("casework.gate.how.missing"),
                        FormWords.LONGEST)
                .when(first.isEmpty(), "from", t("casework.gate.from.wrong"))
                .when(first.filter(day -> day.isBefore(today)).isPresent(), "from", t("casework.gate.from.past"))
                .when(last.isEmpty(), "review", t("casework.gate.review.wrong"))
                .when(tooLong, "review", t("casework.gate.review.long", NewGateDecision.LONGEST_DAYS))
                .when(early, "review", t("casework.gate.review.early"));
    }

    private Set<ContactKind> ways() {
        return Stream.of(ContactKind.values())
                .filter(kind -> kinds.contains(kind.name()))
                .collect(Collectors.toSet());
    }
}
