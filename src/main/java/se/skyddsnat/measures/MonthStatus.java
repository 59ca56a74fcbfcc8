package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** How a measure stands in a month (läge). */
enum MonthStatus {
    NOT_BEGUN(Tone.GREY),
    ON_PLAN(Tone.BLUE),
    LATE(Tone.RED),
    DONE(Tone.GREEN),
    PAUSED(Tone.YELLOW);

    private final Tone tone;

    MonthStatus(Tone tone) {
        this.tone = tone;
    }

    String words() {
        return t("measures.status." + this);
    }

    Label label() {
        return new Label(words(), tone);
    }
}
