package se.skyddsnat.intervention;

import java.time.LocalDate;

/** How an intervention ends. */
public record NewEnding(LocalDate on, Why why, String words) {

    /** For what reason. */
    public enum Why {
        GOALS,
        NO_CONSENT,
        OTHER_INTERVENTION,
        MOVED,
        ADULT,
        OTHER
    }
}
