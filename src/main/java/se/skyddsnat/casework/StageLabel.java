package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** A stage as a tag. */
final class StageLabel {

    private StageLabel() {}

    static Label of(Stage.Kind stage) {
        return new Label(
                t("casework.stage." + stage),
                switch (stage) {
                    case RECEIVED -> Tone.BLUE;
                    case PROTECTION_ASSESSED -> Tone.PURPLE;
                    case JOINED -> Tone.GREY;
                    case OPENED -> Tone.GREEN;
                    case NOT_OPENED -> Tone.GREY;
                });
    }
}
