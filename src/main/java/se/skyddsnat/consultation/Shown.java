package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** A question in words, the same on both sides. */
final class Shown {

    private Shown() {}

    static Label state(Question question) {
        return switch (question.state()) {
            case NEW -> new Label(t("consultation.state.NEW"), Tone.BLUE);
            case TAKEN -> new Label(t("consultation.state.TAKEN"), Tone.YELLOW);
            case ANSWERED -> new Label(t("consultation.state.ANSWERED"), Tone.GREEN);
        };
    }

    static String topics(Question question) {
        return question.topics().stream().sorted().map(Topic::words).collect(Collectors.joining(", "));
    }

    static List<Fact> facts(Question question) {
        return Stream.of(
                        Fact.of(t("consultation.question"), question.content().words()),
                        Fact.of(t("consultation.topics"), topics(question)),
                        Fact.of(t("consultation.kind"), t("consultation.kind." + question.kind())),
                        Fact.of(
                                t("consultation.asker"),
                                Stream.of(question.askerName(), question.askerPlace())
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(", "))),
                        Fact.of(t("consultation.phone"), question.content().phone()),
                        Fact.of(t("consultation.callBack"), question.content().callBack()),
                        Fact.of(t("consultation.asked"), Formats.moment(question.askedAt())),
                        Fact.of(
                                t("consultation.due"),
                                question.due() == null ? t("consultation.due.none") : Formats.date(question.due())))
                .toList();
    }

    /** {@return what followed, the first first} */
    static List<Happening> road(Question question) {
        return Stream.concat(
                        question.turns().stream().map(Shown::happening),
                        question.outcomes().stream()
                                .map(told -> new Happening(
                                        t("consultation.followed." + told.followed()),
                                        Formats.moment(told.at()),
                                        told.why(),
                                        "")))
                .toList();
    }

    private static Happening happening(Turn turn) {
        var title = turn.talkAt() == null
                ? t("consultation.turn." + turn.kind())
                : t("consultation.turn.TALK", Formats.moment(turn.talkAt()));
        var words = turn.source().isEmpty()
                ? turn.words()
                : turn.words() + "\n" + t("consultation.source.is", turn.source());
        return new Happening(title, turn.author() + ", " + Formats.moment(turn.at()), words, "");
    }
}
