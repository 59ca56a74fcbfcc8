package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.NewProtectionDecision.Decider;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A decision on a measure of protection, as typed. */
record CourtForm(String measure, String kind, String decider, DateText decided) {

    private static final int LONGEST = 200;

    CourtForm(@Nullable String measure, @Nullable String kind, @Nullable String decider, @Nullable DateText decided) {
        this.measure = FormWords.typed(measure);
        this.kind = FormWords.typed(kind);
        this.decider = FormWords.typed(decider);
        this.decided = decided == null ? DateText.empty() : decided;
    }

    static CourtForm on(LocalDate today) {
        return new CourtForm("", "", "", DateText.of(today));
    }

    Parsed<NewProtectionDecision> parse(LocalDate today) {
        var what = one(Measure.values(), measure);
        var who = one(Decider.values(), kind);
        var day = decided.date();
        boolean notAllowed = who.filter(Decider.DELEGATE::equals).isPresent()
                && what.filter(Measure::isCoercive).isPresent();
        var errors = FormWords.check(
                        Errors.none()
                                .when(what.isEmpty(), "measure", t("casework.court.measure.missing"))
                                .when(who.isEmpty(), "kind", t("casework.court.kind.missing"))
                                .when(notAllowed, "kind", t("casework.court.kind.delegate")),
                        "decider",
                        decider,
                        t("casework.court.decider.missing"),
                        LONGEST)
                .when(wrong(day, today), "decided", t("casework.court.day.wrong"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewProtectionDecision(
                        what.orElseThrow(), day.orElseThrow(), decider.strip(), who.orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }

    static boolean wrong(Optional<LocalDate> day, LocalDate today) {
        return day.filter(date -> !date.isAfter(today)).isEmpty();
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
