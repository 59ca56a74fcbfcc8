package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/**
 * What a member writes on a matter, as typed; each form of the page fills in its own fields.
 *
 * @param version of the matter that the form was made on
 * @param step what is agreed; {@code who} does it {@code by} a day
 * @param of the step that {@code how} tells about
 * @param came what the team saw; {@code again} is when it looks again
 */
record MatterTurnForm(
        String version,
        String nobody,
        String words,
        String step,
        String who,
        DateText by,
        String of,
        String done,
        String how,
        String came,
        DateText again,
        String because,
        String why) {

    private static final int LONGEST_WHO = 100;

    /** A next step. */
    record Step(String words, String who, LocalDate by) {}

    /** What came of a step. */
    record Came(UUID step, boolean done, String words) {}

    /** What was seen, and when the team looks again. */
    record Look(String words, LocalDate again) {}

    /** Why a matter is closed. */
    record Closing(Because because, String words) {}

    MatterTurnForm(
            @Nullable String version,
            @Nullable String nobody,
            @Nullable String words,
            @Nullable String step,
            @Nullable String who,
            @Nullable DateText by,
            @Nullable String of,
            @Nullable String done,
            @Nullable String how,
            @Nullable String came,
            @Nullable DateText again,
            @Nullable String because,
            @Nullable String why) {
        this.version = FormWords.typed(version);
        this.nobody = FormWords.typed(nobody);
        this.words = FormWords.typed(words);
        this.step = FormWords.typed(step);
        this.who = FormWords.typed(who);
        this.by = by == null ? DateText.empty() : by;
        this.of = FormWords.typed(of);
        this.done = FormWords.typed(done);
        this.how = FormWords.typed(how);
        this.came = FormWords.typed(came);
        this.again = again == null ? DateText.empty() : again;
        this.because = FormWords.typed(because);
        this.why = FormWords.typed(why);
    }

    static MatterTurnForm empty() {
        return new MatterTurnForm(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** {@return the version that the form was made on; one that is none is no version that a matter has} */
    int made() {
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    List<String> ticked() {
        return List.of(nobody);
    }

    Parsed<String> more() {
        return parsed(text(Errors.none(), "words", words, t("consultation.more.missing")), words::strip);
    }

    Parsed<Step> step(LocalDate today) {
        var errors = text(Errors.none(), "step", step, t("consultation.step.words.missing"));
        errors = FormWords.check(errors, "who", who, t("consultation.step.who.missing"), LONGEST_WHO);
        errors = day(errors, "by", by, today, t("consultation.step.by.missing"), t("consultation.step.by.past"));
        return parsed(
                errors, () -> new Step(step.strip(), who.strip(), by.date().orElseThrow()));
    }

    Parsed<Came> came(List<MatterTurn> steps) {
        var chosen = steps.stream()
                .map(MatterTurn::id)
                .filter(id -> id.toString().equals(of))
                .findFirst();
        var errors = Errors.none()
                .when(chosen.isEmpty(), "of", t("consultation.came.of.missing"))
                .when(!List.of("YES", "NO").contains(done), "done", t("consultation.came.done.missing"));
        return parsed(
                text(errors, "how", how, t("consultation.came.how.missing")),
                () -> new Came(chosen.orElseThrow(), done.equals("YES"), how.strip()));
    }

    Parsed<Look> look(LocalDate today) {
        var errors = text(Errors.none(), "came", came, t("consultation.look.words.missing"));
        errors = day(
                errors,
                "again",
                again,
                today.plusDays(1),
                t("consultation.look.again.missing"),
                t("consultation.look.again.past"));
        return parsed(errors, () -> new Look(came.strip(), again.date().orElseThrow()));
    }

    Parsed<Closing> closing() {
        var chosen = Stream.of(Because.values())
                .filter(each -> each.name().equals(because))
                .findFirst();
        var errors = Errors.none().when(chosen.isEmpty(), "because", t("consultation.close.because.missing"));
        return parsed(
                text(errors, "why", why, t("consultation.close.why.missing")),
                () -> new Closing(chosen.orElseThrow(), why.strip()));
    }

    private Errors text(Errors errors, String field, String text, String missing) {
        return Naming.check(FormWords.check(errors, field, text, missing, FormWords.LONGEST), field, text, nobody);
    }

    /** More than a year ahead is a slip of the pen. */
    private static Errors day(
            Errors errors, String field, DateText typed, LocalDate first, String missing, String past) {
        var date = typed.date();
        return errors.when(date.isEmpty(), field, missing)
                .when(date.filter(first::isAfter).isPresent(), field, past)
                .when(date.filter(first.plusYears(1)::isBefore).isPresent(), field, t("consultation.matter.day.far"));
    }

    private static <T> Parsed<T> parsed(Errors errors, Supplier<T> value) {
        return errors.isEmpty() ? new Parsed.Valid<>(value.get()) : new Parsed.Invalid<>(errors);
    }
}
