package se.skyddsnat.concern;

import se.skyddsnat.web.Texts;

/** What somebody is worried about; a report and a case can have several. Shown inside the record only, never in lists. */
public enum Reason {
    VIOLENCE_AGAINST_CHILD,
    VIOLENCE_WITNESSED,
    HONOUR,
    GENITAL_MUTILATION,
    FORCED_MARRIAGE,
    TAKEN_ABROAD,
    SEXUAL_ABUSE,
    NEGLECT,
    OTHER;

    /** {@return the reason in the user's language} */
    public String words() {
        return Texts.t("concern.reason." + this);
    }
}
