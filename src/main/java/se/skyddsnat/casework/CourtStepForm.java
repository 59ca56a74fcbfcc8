package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** What happened with a decision of protection, as typed. */
record CourtStepForm(String of, String step, DateText day) {

    CourtStepForm(@Nullable String of, @Nullable String step, @Nullable DateText day) {
        this.of = FormWords.typed(of);
        this.step = FormWords.typed(step);
        this.day = day == null ? DateText.empty() : day;
    }

    /** What happened, with the latest decision on which measure. */
    record Taken(Measure measure, ProtectionStep step, LocalDate on) {}

    static CourtStepForm on(LocalDate today) {
        return new CourtStepForm("", "", DateText.of(today));
    }

    Parsed<Taken> parse(LocalDate today) {
        var measure = CourtForm.one(Measure.values(), of);
        var what = CourtForm.one(ProtectionStep.values(), step);
        var errors = Errors.none()
                .when(measure.isEmpty(), "of", t("casework.court.of.missing"))
                .when(what.isEmpty(), "step", t("casework.court.step.missing"))
                .when(CourtForm.wrong(day.date(), today), "day", t("casework.court.day.wrong"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new Taken(
                        measure.orElseThrow(), what.orElseThrow(), day.date().orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }
}
