package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/** Leaving a report to the intake unit when the night is over. */
record LeavePage(String path, LeaveForm form, Errors errors) implements Page {

    static LeavePage of(IntakeId report, LeaveForm form, Errors errors) {
        return new LeavePage("/intakes/" + report.value(), form, errors);
    }

    @Override
    public String title() {
        return t("casework.desk.leave");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
