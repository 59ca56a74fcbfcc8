package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reason;

/**
 * A report from outside whose every part could be read.
 *
 * @param organisation where the reporter works; may be empty
 * @param standIn who may ask for feedback in the reporter's place; may be empty
 * @param district whose intake unit it is for; may be empty
 */
record OutsideReport(
        String name,
        String title,
        String phone,
        String organisation,
        String standIn,
        boolean wantsFeedback,
        String danger,
        String tripNear,
        @Nullable LocalDate tripDate,
        String pickup,
        Set<Reason> reasons,
        List<Intake.Answer> answers,
        List<NewChild> children,
        String district) {

    OutsideReport {
        reasons = Set.copyOf(reasons);
        answers = List.copyOf(answers);
        children = List.copyOf(children);
    }

    /** @param birthYear where no more than the year is known, else null */
    record NewChild(
            String name,
            @Nullable PersonalNumber number,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear) {}
}
