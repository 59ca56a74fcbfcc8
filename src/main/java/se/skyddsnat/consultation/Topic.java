package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Option;

/** What a question is about; several at once. */
public enum Topic {
    SIGNS,
    TALK_WITH_CHILD,
    GUARDIANS,
    REPORT,
    RISK,
    PROTECTION,
    TRAVEL,
    MARRIAGE,
    GENITAL_MUTILATION,
    SIBLINGS,
    OTHER;

    String words() {
        return t("consultation.topic." + this);
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(topic -> Option.of(topic.name(), topic.words()))
                .toList();
    }
}
