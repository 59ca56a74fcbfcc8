package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/**
 * A question as typed.
 *
 * @param nobody ticked when the author has looked and nothing points the child out
 */
record QuestionForm(String words, List<String> topics, String phone, String callBack, String nobody) {

    static final int LONGEST_LINE = 200;

    QuestionForm(
            @Nullable String words,
            @Nullable List<String> topics,
            @Nullable String phone,
            @Nullable String callBack,
            @Nullable String nobody) {
        this.words = FormWords.typed(words);
        this.topics = topics == null ? List.of() : List.copyOf(topics);
        this.phone = FormWords.typed(phone);
        this.callBack = FormWords.typed(callBack);
        this.nobody = FormWords.typed(nobody);
    }

    static QuestionForm empty() {
        return new QuestionForm(null, null, null, null, null);
    }

    /** {@return whether the page asks if what was found points somebody out} */
    boolean asksAgain() {
        return !Naming.in(words).perhaps().isEmpty();
    }

    Parsed<NewQuestion> parse() {
        var naming = Naming.in(words);
        var errors = FormWords.check(
                        Errors.none(), "words", words, t("consultation.ask.words.missing"), FormWords.LONGEST)
                .when(!naming.sure().isEmpty(), "words", t("consultation.naming.sure", quoted(naming.sure())))
                .when(
                        !naming.perhaps().isEmpty() && nobody.isEmpty(),
                        "nobody",
                        t("consultation.naming.perhaps", quoted(naming.perhaps())))
                .when(chosen().isEmpty(), "topics", t("consultation.ask.topics.missing"))
                .when(phone.length() > LONGEST_LINE, "phone", t("casework.form.long", phone.length(), LONGEST_LINE))
                .when(
                        callBack.length() > LONGEST_LINE,
                        "callBack",
                        t("casework.form.long", callBack.length(), LONGEST_LINE));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewQuestion(words.strip(), chosen(), phone.strip(), callBack.strip()))
                : new Parsed.Invalid<>(errors);
    }

    private Set<Topic> chosen() {
        return Stream.of(Topic.values())
                .filter(topic -> topics.contains(topic.name()))
                .collect(Collectors.toSet());
    }

    static String quoted(List<String> found) {
        return found.stream().map(each -> "”" + each + "”").collect(Collectors.joining(", "));
    }
}
