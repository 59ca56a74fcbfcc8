package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/**
 * A question from another municipality, as typed.
 *
 * @param key made with the form, so that a double click is one question
 */
record OutsideQuestionForm(
        String key,
        String name,
        String place,
        String words,
        List<String> topics,
        String phone,
        String callBack,
        String nobody) {

    OutsideQuestionForm(
            @Nullable String key,
            @Nullable String name,
            @Nullable String place,
            @Nullable String words,
            @Nullable List<String> topics,
            @Nullable String phone,
            @Nullable String callBack,
            @Nullable String nobody) {
        this.key = FormWords.typed(key);
        this.name = FormWords.typed(name);
        this.place = FormWords.typed(place);
        this.words = FormWords.typed(words);
        this.topics = topics == null ? List.of() : List.copyOf(topics);
        this.phone = FormWords.typed(phone);
        this.callBack = FormWords.typed(callBack);
        this.nobody = FormWords.typed(nobody);
    }

    static OutsideQuestionForm empty() {
        return new OutsideQuestionForm(null, null, null, null, null, null, null, null);
    }

    /** {@return the part that is the same for everybody who asks} */
    QuestionForm question() {
        return new QuestionForm(words, topics, phone, callBack, nobody);
    }

    Parsed<NewOutsideQuestion> parse() {
        var errors = Errors.none();
        errors = line(errors, "name", name, t("consultation.outside.name.missing"));
        errors = line(errors, "place", place, t("consultation.outside.place.missing"));
        errors = line(errors, "phone", phone, t("consultation.outside.phone.missing"));
        return switch (question().parse()) {
            case Parsed.Invalid<NewQuestion>(var others) -> new Parsed.Invalid<>(errors.and(others));
            case Parsed.Valid<NewQuestion>(var content) ->
                errors.isEmpty()
                        ? new Parsed.Valid<>(new NewOutsideQuestion(
                                new QuestionId(FormWords.oneTimeKey(key)), name.strip(), place.strip(), content))
                        : new Parsed.Invalid<>(errors);
        };
    }

    private static Errors line(Errors errors, String field, String text, String missing) {
        return FormWords.check(errors, field, text, missing, QuestionForm.LONGEST_LINE);
    }
}
