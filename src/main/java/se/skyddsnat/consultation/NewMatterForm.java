package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/**
 * What is brought, as typed.
 *
 * @param key made with the form, so that a double click is one matter
 * @param nobody ticked when the author has looked and nothing points the child out
 */
record NewMatterForm(String key, String age, String words, String wish, String nobody) {

    NewMatterForm(
            @Nullable String key,
            @Nullable String age,
            @Nullable String words,
            @Nullable String wish,
            @Nullable String nobody) {
        this.key = FormWords.typed(key);
        this.age = FormWords.typed(age);
        this.words = FormWords.typed(words);
        this.wish = FormWords.typed(wish);
        this.nobody = FormWords.typed(nobody);
    }

    static NewMatterForm empty() {
        return new NewMatterForm(UUID.randomUUID().toString(), null, null, null, null);
    }

    /** {@return whether the page asks if what was found points somebody out} */
    boolean asksAgain() {
        return Stream.of(words, wish)
                .anyMatch(text -> !Naming.in(text).perhaps().isEmpty());
    }

    Parsed<NewMatter> parse() {
        var band = Stream.of(AgeBand.values())
                .filter(each -> each.name().equals(age))
                .toList();
        var errors = Errors.none().when(band.isEmpty(), "age", t("consultation.matter.age.missing"));
        errors = FormWords.check(errors, "words", words, t("consultation.matter.words.missing"), FormWords.LONGEST);
        errors = FormWords.check(errors, "wish", wish, t("consultation.matter.wish.missing"), FormWords.LONGEST);
        errors = Naming.check(errors, "words", words, nobody);
        errors = Naming.check(errors, "wish", wish, nobody);
        return errors.isEmpty()
                ? new Parsed.Valid<>(
                        new NewMatter(FormWords.oneTimeKey(key), band.getFirst(), words.strip(), wish.strip()))
                : new Parsed.Invalid<>(errors);
    }

    List<String> ticked() {
        return List.of(nobody);
    }
}
