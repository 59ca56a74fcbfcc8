package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.investigation.Typed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** The end of an intervention as typed. */
record EndForm(DateText on, String why, String words) {

    private static final int LONGEST = 2_000;

    EndForm(@Nullable DateText on, @Nullable String why, @Nullable String words) {
        this.on = on == null ? DateText.empty() : on;
        this.why = FormWords.typed(why);
        this.words = FormWords.typed(words);
    }

    /** {@return what a page sent} */
    static EndForm of(Typed typed) {
        return new EndForm(typed.date("on"), typed.text("why"), typed.text("words"));
    }

    static EndForm on(LocalDate today) {
        return new EndForm(DateText.of(today), null, null);
    }

    Parsed<NewEnding> parse(LocalDate today) {
        var reason = Stream.of(NewEnding.Why.values())
                .filter(each -> each.name().equals(why))
                .findFirst();
        var errors = FormWords.check(
                Errors.none()
                        .when(
                                on.date().filter(day -> !day.isAfter(today)).isEmpty(),
                                "on",
                                t("casework.court.day.wrong"))
                        .when(reason.isEmpty(), "why", t("intervention.end.why.missing")),
                "words",
                words,
                t("intervention.end.words.missing"),
                LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewEnding(on.date().orElseThrow(), reason.orElseThrow(), words.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
