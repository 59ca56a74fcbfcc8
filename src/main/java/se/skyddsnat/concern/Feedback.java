package se.skyddsnat.concern;

import se.skyddsnat.web.Texts;

/** All that a reporter may be told about one child, and only on request (socialtjänstlagen 2025:400, 19 kap. 6 §). */
public enum Feedback {
    OPENED,
    NOT_OPENED,
    ALREADY_ONGOING,
    /** It would be unsuitable to tell (OSL 2009:400, 26 kap. 9 a §). */
    WITHHELD_UNSUITABLE;

    /** {@return the state in the user's language} */
    public String words() {
        return Texts.t("concern.feedback." + this);
    }
}
