package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Page;

/** A teacher's first page: one thing to do, and what one has going. */
record StartPage(String greeting, Reach reach, List<Going> drafts, List<Wish> wishes, Grid reports) implements Page {

    /**
     * A draft to go on with.
     *
     * @param old it was begun another day
     */
    record Going(String path, String text, boolean old) {

        static Going of(Draft draft, LocalDate today, UnaryOperator<Instant> until) {
            return new Going(
                    "/reports/" + draft.id().value(),
                    t(
                            "concern.start.draft",
                            Formats.daysUntil(Formats.day(draft.savedAt()), today),
                            Formats.time(draft.savedAt()),
                            Progress.of(draft, today).done(),
                            Section.values().length,
                            Formats.date(until.apply(draft.savedAt()))),
                    draft.isFromAnotherDay(today));
        }
    }

    /** Something a colleague asks of one. */
    record Wish(String path, String text) {}

    /** @param until when a draft that was kept at a moment is taken away */
    static StartPage of(
            User user, SentReports.Overview overview, Reach reach, LocalDate today, UnaryOperator<Instant> until) {
        return new StartPage(
                t("concern.start.title", user.displayName().split(" ", 2)[0]),
                reach,
                overview.drafts().stream()
                        .map(draft -> Going.of(draft, today, until))
                        .toList(),
                overview.reports().stream()
                        .flatMap(report -> wish(report, user.accountId()).stream())
                        .toList(),
                OwnReportsPage.grid(overview.reports().stream()
                        .filter(report -> report.isBy(user.accountId()))
                        .limit(5)
                        .toList()));
    }

    private static Optional<Wish> wish(Report report, AccountId me) {
        var path = "/my-reports/" + report.id().value();
        return Stream.of(
                        report.coSigner(me)
                                .filter(each -> each.signedAt() == null)
                                .map(_ -> new Wish(
                                        path, t("concern.start.sign", report.authorName(), report.reference()))),
                        Optional.of(report)
                                .filter(each -> each.hasStandIn(me))
                                .map(_ -> new Wish(
                                        path, t("concern.start.standIn", report.authorName(), report.reference()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public String title() {
        return t("concern.menu.start");
    }
}
