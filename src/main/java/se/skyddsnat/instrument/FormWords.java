package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** What is said of a form on several pages. */
final class FormWords {

    private FormWords() {}

    static Label state(Version.State state) {
        return new Label(
                t("instrument.state." + state),
                switch (state) {
                    case TAKEN_IN, FOLLOWED -> Tone.GREY;
                    case SIGNED -> Tone.BLUE;
                    case PUBLISHED -> Tone.GREEN;
                    case EXPIRED -> Tone.YELLOW;
                    case WITHDRAWN -> Tone.PURPLE;
                });
    }

    static String age(Audience audience) {
        var to = audience.ageTo();
        if (to == null) {
            return audience.ageFrom() == 0 ? t("instrument.age.all") : t("instrument.age.from", audience.ageFrom());
        }
        return t("instrument.age.fromTo", audience.ageFrom(), to);
    }

    static String settings(Audience audience) {
        return Stream.of(Setting.values())
                .filter(audience.settings()::contains)
                .map(setting -> t("instrument.setting." + setting))
                .collect(Collectors.joining(", "));
    }

    static String choices(Question question) {
        return question.choices().stream()
                .map(choice -> choice.points() == null
                        ? choice.label().text()
                        : t("instrument.choice.points", choice.label().text(), choice.points()))
                .collect(Collectors.joining(" · "));
    }

    static String about(Part part) {
        return t("instrument.part." + part);
    }
}
