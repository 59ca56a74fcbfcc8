package se.skyddsnat.casework;

import java.time.LocalDate;
import se.skyddsnat.concern.Reason;

/**
 * What is to be written in the ledger of reasons.
 *
 * @param statedOn the day it was said or seen
 * @param source who said it, or what showed it; refuses none
 */
public record NewReason(Reason code, Standing standing, LocalDate statedOn, String source) {

    public NewReason {
        if (source.isBlank()) {
            throw new IllegalArgumentException("A reason has a source");
        }
    }
}
