package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Tone;

/**
 * What stands at the top of every page of a card: who it is about without saying the name, and the ways on.
 *
 * @param version what a form on the page says it was made on
 */
public record CaseHead(
        String path, int version, String title, List<String> facts, List<Label> labels, List<MenuItem> pages) {

    static CaseHead of(CaseFile file, LocalDate today) {
        return new CaseHead(
                path(file.id()),
                file.version(),
                title(file.child(), file.number(), today),
                facts(file.handler(), file.stage().kind(), file.next().orElse(null), file.closedOn(), today),
                labels(file.stage().kind(), file.closedOn()),
                pages(file.id(), file.arrival().intake(), file.stage().kind()));
    }

    static String path(CaseId id) {
        return "/cases/" + id.value();
    }

    static String title(Child child, String number, LocalDate today) {
        return child.label(today) + " · " + number;
    }

    static List<String> facts(
            String handler, Stage.Kind stage, @Nullable LocalDate next, @Nullable LocalDate closed, LocalDate today) {
        return Stream.of(
                        handler.isEmpty() ? t("casework.untaken") : t("casework.handledBy", handler),
                        next == null ? "" : t("casework.next." + stage, Formats.deadline(next, today)),
                        closed == null ? "" : t("casework.closed", Formats.date(closed)))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    static List<Label> labels(Stage.Kind stage, @Nullable LocalDate closed) {
        return List.of(closed == null ? StageLabel.of(stage) : new Label(t("casework.stage.closed"), Tone.GREY));
    }

    /** Once an investigation is open its pages follow the report, and its journal takes over from the notes. */
    static List<MenuItem> pages(CaseId id, IntakeId intake, Stage.Kind stage) {
        var path = path(id);
        var written = stage == Stage.Kind.OPENED
                ? Stream.of(
                        new MenuItem(t("casework.page.investigation"), path + "/investigation", 2),
                        new MenuItem(t("casework.page.journal"), path + "/journal", 3),
                        new MenuItem(t("casework.page.documents"), path + "/documents", 4),
                        new MenuItem(t("casework.page.network"), path + "/investigation/network", 4),
                        new MenuItem(t("casework.page.interventions"), path + "/interventions", 4),
                        new MenuItem(t("casework.page.consultation"), path + "/consultation", 4))
                : Stream.of(new MenuItem(t("casework.page.notes"), path + "/notes", 3));
        return Stream.of(
                        Stream.of(
                                new MenuItem(t("casework.page.overview"), path, 0),
                                new MenuItem(t("casework.page.report"), "/intakes/" + intake.value(), 1)),
                        written,
                        Stream.of(
                                new MenuItem(t("casework.page.guardians"), path + "/guardians", 5),
                                new MenuItem(t("casework.page.access"), path + "/access", 6)))
                .flatMap(items -> items)
                .toList();
    }
}
