package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** Who was consulted, or why nobody was, as typed. */
record ChoiceForm(String way, String words, List<String> topics, String callBack, String whom, DateText on) {

    ChoiceForm(
            @Nullable String way,
            @Nullable String words,
            @Nullable List<String> topics,
            @Nullable String callBack,
            @Nullable String whom,
            @Nullable DateText on) {
        this.way = FormWords.typed(way);
        this.words = FormWords.typed(words);
        this.topics = topics == null ? List.of() : List.copyOf(topics);
        this.callBack = FormWords.typed(callBack);
        this.whom = FormWords.typed(whom);
        this.on = on == null ? DateText.empty() : on;
    }

    static ChoiceForm empty() {
        return new ChoiceForm(null, null, null, null, null, null);
    }

    Parsed<NewChoice> parse(LocalDate today) {
        boolean other = way.equals("OTHER");
        var errors = FormWords.check(
                        Errors.none()
                                .when(
                                        Stream.of(Choice.Way.values())
                                                .noneMatch(each -> each.name().equals(way)),
                                        "way",
                                        t("consultation.choice.way.missing"))
                                .when(other && whom.isBlank(), "whom", t("consultation.choice.whom.missing"))
                                .when(
                                        whom.length() > QuestionForm.LONGEST_LINE,
                                        "whom",
                                        t("casework.form.long", whom.length(), QuestionForm.LONGEST_LINE))
                                .when(other && on.date().isEmpty(), "on", t("consultation.choice.on.missing"))
                                .when(
                                        other
                                                && on.date()
                                                        .filter(today::isBefore)
                                                        .isPresent(),
                                        "on",
                                        t("consultation.choice.on.future")),
                        "words",
                        words,
                        t("consultation.choice.words.missing"),
                        FormWords.LONGEST)
                .when(
                        callBack.length() > QuestionForm.LONGEST_LINE,
                        "callBack",
                        t("casework.form.long", callBack.length(), QuestionForm.LONGEST_LINE));
        if (!errors.isEmpty()) {
            return new Parsed.Invalid<>(errors);
        }
        return new Parsed.Valid<>(
                switch (Choice.Way.valueOf(way)) {
                    case TEAM ->
                        new NewChoice.Team(new NewQuestion(
                                words.strip(),
                                Stream.of(Topic.values())
                                        .filter(topic -> topics.contains(topic.name()))
                                        .collect(Collectors.toSet()),
                                "",
                                callBack.strip()));
                    case OTHER -> new NewChoice.Other(whom.strip(), on.date().orElseThrow(), words.strip());
                    case NOT -> new NewChoice.Not(words.strip());
                });
    }
}
