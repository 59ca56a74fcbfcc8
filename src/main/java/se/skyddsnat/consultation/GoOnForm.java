package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/** What an asker writes on a question that stands: more, or what came of the advice. */
record GoOnForm(String words, String nobody, String followed, String why) {

    /** What came of it. */
    record Told(Followed followed, String why) {}

    GoOnForm(@Nullable String words, @Nullable String nobody, @Nullable String followed, @Nullable String why) {
        this.words = FormWords.typed(words);
        this.nobody = FormWords.typed(nobody);
        this.followed = FormWords.typed(followed);
        this.why = FormWords.typed(why);
    }

    static GoOnForm empty() {
        return new GoOnForm(null, null, null, null);
    }

    /** The same guard as when the question was asked, but for a case, which names somebody anyhow. */
    Parsed<String> more(Question.Kind kind) {
        var naming = kind == Question.Kind.CASE ? Naming.in("") : Naming.in(words);
        var errors = FormWords.check(Errors.none(), "words", words, t("consultation.more.missing"), FormWords.LONGEST)
                .when(
                        !naming.sure().isEmpty(),
                        "words",
                        t("consultation.naming.sure", QuestionForm.quoted(naming.sure())))
                .when(
                        !naming.perhaps().isEmpty() && nobody.isEmpty(),
                        "nobody",
                        t("consultation.naming.perhaps", QuestionForm.quoted(naming.perhaps())));
        return errors.isEmpty() ? new Parsed.Valid<>(words.strip()) : new Parsed.Invalid<>(errors);
    }

    Parsed<Told> outcome() {
        var ours = Stream.of(Followed.values()).map(Followed::name).collect(Collectors.toSet());
        var errors = FormWords.check(
                Errors.none().when(!ours.contains(followed), "followed", t("consultation.outcome.followed.missing")),
                "why",
                why,
                t("consultation.outcome.why.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new Told(Followed.valueOf(followed), why.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
