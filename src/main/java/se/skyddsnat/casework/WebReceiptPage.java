package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Step;

/**
 * That a report by the public form is received, and what happens now. Without personal data: it may lie about.
 *
 * @param where with whom the report lies
 * @param answer what the one who reported can be told later, and how
 */
record WebReceiptPage(String reference, String received, String where, String answer, List<Step> steps)
        implements Page {

    /** @param desk the unit that has it now */
    static WebReceiptPage of(WebReceipt receipt, Unit intake, Unit desk, Deadlines deadlines) {
        return new WebReceiptPage(
                receipt.reference(),
                t("casework.web.received.at", receipt.at()),
                desk.kind() == UnitKind.OUT_OF_HOURS
                        ? t("casework.web.received.night")
                        : t("casework.web.received.day", intake.name()),
                answer(receipt.door(), intake),
                steps(receipt, deadlines));
    }

    @Override
    public String title() {
        return t("casework.web.title");
    }

    @Override
    public boolean exit() {
        return true;
    }

    private static String answer(WebDoor door, Unit intake) {
        var key = "casework.web.answer." + door;
        return intake.phone().isEmpty() ? t(key, intake.name()) : t(key, intake.name() + ", " + intake.phone());
    }

    private static List<Step> steps(WebReceipt receipt, Deadlines deadlines) {
        var day = Formats.day(receipt.at());
        return Stream.of(RuleCode.PROTECTION_ASSESSMENT, RuleCode.PRELIMINARY_ASSESSMENT)
                .flatMap(rule -> deadlines.find(rule, day).stream()
                        .map(deadline -> new Step(
                                t("casework.web.step.latest", deadline.due()),
                                t("casework.web.step." + rule),
                                Step.State.LATER)))
                .toList();
    }
}
