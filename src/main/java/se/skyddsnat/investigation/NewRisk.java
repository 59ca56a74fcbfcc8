package se.skyddsnat.investigation;

import java.time.LocalDate;

/**
 * A judgement of the risk as it is to be written down; refuses one without reasons.
 *
 * @param acute something must be done now
 * @param reviewOn the day to judge anew at the latest
 */
public record NewRisk(RiskLevel level, boolean acute, String reasons, LocalDate reviewOn) {

    public NewRisk {
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("A judgement has its reasons");
        }
    }
}
