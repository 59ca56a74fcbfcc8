package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.MenuItem;

/**
 * What stands at the top of every page of a card: who it is about without saying the name, and the ways on.
 *
 * @param version what a form on the page says it was made on
 */
record CaseHead(String path, int version, String title, List<String> facts, List<Label> labels, List<MenuItem> pages) {

    static CaseHead of(CaseFile file, LocalDate today) {
        var path = "/cases/" + file.id().value();
        var handler = file.handler().isEmpty() ? t("casework.untaken") : t("casework.handledBy", file.handler());
        return new CaseHead(
                path,
                file.version(),
                file.child().label(today) + " · " + file.number(),
                file.next()
                        .map(due -> List.of(
                                handler, t("casework.next." + file.stage().kind(), Formats.deadline(due, today))))
                        .orElseGet(() -> Stream.of(handler, closed(file))
                                .filter(fact -> !fact.isEmpty())
                                .toList()),
                List.of(StageLabel.of(file.stage().kind())),
                List.of(
                        new MenuItem(t("casework.page.overview"), path, 0),
                        new MenuItem(
                                t("casework.page.report"),
                                "/intakes/" + file.arrival().intake().value(),
                                1),
                        new MenuItem(t("casework.page.notes"), path + "/notes", 2),
                        new MenuItem(t("casework.page.guardians"), path + "/guardians", 3),
                        new MenuItem(t("casework.page.access"), path + "/access", 4)));
    }

    private static String closed(CaseFile file) {
        var closed = file.closedOn();
        return closed == null ? "" : t("casework.closed", Formats.date(closed));
    }
}
