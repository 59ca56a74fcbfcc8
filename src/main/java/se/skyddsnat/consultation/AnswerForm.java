package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;

/** An advice or a booked talk, as typed. */
record AnswerForm(String words, String source, DateText day, String time, String about) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    /** An advice and what it rests on. */
    record Advice(String words, String source) {}

    /** A talk and what is to be said about it. */
    record Talk(Instant at, String words) {}

    AnswerForm(
            @Nullable String words,
            @Nullable String source,
            @Nullable DateText day,
            @Nullable String time,
            @Nullable String about) {
        this.words = FormWords.typed(words);
        this.source = FormWords.typed(source);
        this.day = day == null ? DateText.empty() : day;
        this.time = FormWords.typed(time);
        this.about = FormWords.typed(about);
    }

    static AnswerForm empty() {
        return new AnswerForm(null, null, null, null, null);
    }

    Parsed<Advice> advice() {
        var errors = FormWords.check(Errors.none(), "words", words, t("consultation.advice.missing"), FormWords.LONGEST)
                .when(
                        source.length() > QuestionForm.LONGEST_LINE,
                        "source",
                        t("casework.form.long", source.length(), QuestionForm.LONGEST_LINE));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new Advice(words.strip(), source.strip()))
                : new Parsed.Invalid<>(errors);
    }

    Parsed<Talk> talk() {
        var at = moment();
        var errors = FormWords.check(
                Errors.none()
                        .when(day.date().isEmpty(), "day", t("consultation.talk.day.wrong"))
                        .when(clockTime().isEmpty(), "time", t("consultation.talk.time.wrong")),
                "about",
                about,
                t("consultation.talk.about.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new Talk(at.orElseThrow(), about.strip()))
                : new Parsed.Invalid<>(errors);
    }

    private Optional<Instant> moment() {
        return day.date()
                .flatMap(date -> clockTime()
                        .map(at -> date.atTime(at).atZone(Formats.ZONE).toInstant()));
    }

    private Optional<LocalTime> clockTime() {
        var typed = TIME.matcher(time.strip());
        try {
            return typed.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
