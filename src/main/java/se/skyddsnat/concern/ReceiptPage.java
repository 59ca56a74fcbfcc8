package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Step;

/**
 * The receipt, without personal data: it may lie about.
 *
 * @param reader who reads the report and when
 */
record ReceiptPage(Report report, Reach reach, List<Step> steps, String reader) implements Page {

    static ReceiptPage of(Report report, Reach reach, List<Step> steps) {
        return new ReceiptPage(report, reach, steps, reach.open() ? t("concern.receipt.readNow") : reach.hours());
    }

    @Override
    public String title() {
        return t("concern.receipt.title");
    }

    String path() {
        return "/my-reports/" + report.id().value();
    }

    /** {@return the receipt as plain text, for keeping} */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(title());
        lines.add(t("concern.receipt.reference") + " " + report.reference());
        lines.add(t("concern.receipt.sentAt", sentAt()));
        lines.add(reader);
        steps.forEach(step -> lines.add(step.when() + ": " + step.text()));
        return String.join("\n", lines) + "\n";
    }

    /** What the reader has left to do. */
    String you() {
        return t(reach.open() ? "concern.receipt.you" : "concern.receipt.youRing");
    }

    String sentAt() {
        return Formats.moment(report.sentAt());
    }
}
