package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/**
 * To whom a report is given, as chosen.
 *
 * @param seen who had it when the page was made; empty for nobody
 */
record GiveForm(String to, String seen, String words) {

    GiveForm(@Nullable String to, @Nullable String seen, @Nullable String words) {
        this.to = FormWords.typed(to);
        this.seen = FormWords.typed(seen);
        this.words = FormWords.typed(words);
    }

    static GiveForm on(List<Worker> holders) {
        return new GiveForm("", Givable.holding(holders), "");
    }

    Parsed<NewGiving> parse(List<Worker> workers) {
        var chosen = workers.stream()
                .filter(worker -> worker.account().value().toString().equals(to))
                .findFirst();
        var errors = Errors.none()
                .when(chosen.isEmpty(), "to", t("casework.give.to.missing"))
                .when(!seen.isEmpty() && words.isBlank(), "words", t("casework.give.words.missing"))
                .when(
                        words.length() > FormWords.LONGEST,
                        "words",
                        t("casework.form.long", words.length(), FormWords.LONGEST));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewGiving(chosen.orElseThrow().account(), seen, words.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
