package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Grid.Row;
import se.skyddsnat.web.Page;

/** The reports that a person wrote, and those that a colleague asked the person to sign or stand in for. */
record OwnReportsPage(Grid own, Grid asked) implements Page {

    static OwnReportsPage of(List<Report> reports, AccountId me) {
        return new OwnReportsPage(
                grid(reports.stream().filter(report -> report.isBy(me)).toList()),
                new Grid(
                        t("concern.reports.asked"),
                        List.of(
                                Column.of(t("concern.reports.reference")),
                                Column.of(t("concern.reports.author")),
                                Column.of(t("concern.reports.part")),
                                Column.of(t("concern.reports.sent"))),
                        reports.stream()
                                .filter(report -> !report.isBy(me))
                                .map(report -> Row.of(
                                        reference(report),
                                        Cell.of(report.authorName()),
                                        Cell.of(part(report, me)),
                                        Cell.of(Formats.isoMoment(report.sentAt()))))
                                .toList(),
                        t("concern.reports.asked.none")));
    }

    /** {@return reports with where they stand; nothing in it tells what they are about} */
    static Grid grid(List<Report> reports) {
        return new Grid(
                t("concern.reports.own"),
                List.of(
                        Column.of(t("concern.reports.reference")),
                        Column.of(t("concern.reports.status")),
                        Column.of(t("concern.reports.sent"))),
                reports.stream()
                        .map(report -> Row.of(
                                reference(report),
                                Cell.of(status(report)),
                                Cell.of(Formats.isoMoment(report.sentAt()))))
                        .toList(),
                t("concern.reports.own.none"));
    }

    static String status(Report report) {
        return switch (report.state()) {
            case Report.State.Delivered() -> t("concern.status.delivered");
            case Report.State.FeedbackAsked _ -> t("concern.status.asked");
            case Report.State.FeedbackGiven _ -> t("concern.status.given");
        };
    }

    private static Cell reference(Report report) {
        return Cell.link(
                report.reference().value(), "/my-reports/" + report.id().value());
    }

    private static String part(Report report, AccountId me) {
        return report.coSigner(me)
                .map(each -> t(each.signedAt() == null ? "concern.part.toSign" : "concern.part.signed"))
                .orElse(t("concern.part.standIn"));
    }

    @Override
    public String title() {
        return t("concern.reports.title");
    }
}
