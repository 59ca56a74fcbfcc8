package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A talk with the child as typed, or why there was none. */
record VoiceForm(String way, DateText day, String said, String told, String why, InterpreterForm interpreter) {

    static VoiceForm on(LocalDate today) {
        return new VoiceForm("", DateText.of(today), "", "", "", InterpreterForm.empty());
    }

    static VoiceForm of(Typed typed) {
        return new VoiceForm(
                typed.text("way"),
                typed.date("day"),
                typed.text("said"),
                typed.text("told"),
                typed.text("why"),
                InterpreterForm.of(typed));
    }

    Parsed<NewVoice> parse(LocalDate today) {
        var chosen = Stream.of(NewVoice.Way.values())
                .filter(each -> each.name().equals(way))
                .findFirst();
        boolean silent = way.equals(NewVoice.Way.NOT_HEARD.name());
        boolean talk = chosen.isPresent() && !silent;
        var errors = Errors.none()
                .when(chosen.isEmpty(), "way", t("investigation.voice.way.missing"))
                .when(day.date().filter(on -> !on.isAfter(today)).isEmpty(), "day", t("casework.court.day.wrong"))
                .when(talk && said.isBlank(), "said", t("investigation.voice.said.missing"))
                .when(silent && !said.isBlank(), "said", t("investigation.voice.said.silent"))
                .when(talk && told.isBlank(), "told", t("investigation.voice.told.missing"))
                .when(silent && !told.isBlank(), "told", t("investigation.voice.told.silent"))
                .when(
                        (silent || way.equals(NewVoice.Way.MATURE.name())) && why.isBlank(),
                        "why",
                        t("investigation.voice.why.missing"));
        for (var text : List.of(List.of("said", said), List.of("told", told), List.of("why", why))) {
            int length = text.getLast().length();
            errors = errors.when(
                    length > FormWords.LONGEST, text.getFirst(), t("casework.form.long", length, FormWords.LONGEST));
        }
        if (talk) {
            errors = interpreter.check(errors);
        }
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewVoice(
                        chosen.orElseThrow(),
                        day.date().orElseThrow(),
                        said.strip(),
                        told.strip(),
                        why.strip(),
                        talk ? interpreter.made().orElse(null) : null))
                : new Parsed.Invalid<>(errors);
    }
}
