package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.UUID;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** The files that a month rests on, adding one, and taking one away. */
record EvidencePage(MonthLooks.Opened opened, Typed typed, Errors errors) implements Page {

    /**
     * What was typed.
     *
     * @param key what a new file is known by
     * @param file the one to be taken away
     */
    record Typed(UUID key, String name, String file, String why) {

        static Typed nothing(UUID key) {
            return new Typed(key, "", "", "");
        }

        /** A key that is none is as good as no key: nothing is lost for it. */
        static Typed of(String key, String name) {
            try {
                return new Typed(UUID.fromString(key), name, "", "");
            } catch (IllegalArgumentException e) {
                return new Typed(Id.make(), name, "", "");
            }
        }

        static Typed removing(UUID key, String file, String why) {
            return new Typed(key, "", file, why);
        }
    }

    @Override
    public String menuPath() {
        return "/measures/months";
    }

    @Override
    public String title() {
        return t("measures.evidence.title");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : errors.has(MonthPage.CHANGED) ? 409 : 422;
    }

    String month() {
        return MonthText.words(opened.file().month());
    }

    String measure() {
        return opened.file().measure().name();
    }

    String back() {
        return opened.file().measure().path(opened.file().month());
    }

    String path() {
        return back() + "/evidence";
    }

    boolean adds() {
        return opened.file().lock().isEmpty() && opened.may(MeasureAction.FILE);
    }

    boolean removes() {
        return opened.may(MeasureAction.KEEP) && !there().isEmpty();
    }

    List<Option> there() {
        return opened.files().stream()
                .filter(file -> file.removed().isEmpty())
                .map(file -> Option.of(file.id().value().toString(), file.title()))
                .toList();
    }

    Grid table() {
        return new Grid(
                t("measures.evidence.caption"),
                List.of(
                        Grid.Column.of(t("measures.evidence.column.file")),
                        Grid.Column.of(t("measures.evidence.column.kind")),
                        Grid.Column.of(t("measures.evidence.column.by")),
                        Grid.Column.of(t("measures.evidence.column.removed"))),
                opened.files().stream().map(this::row).toList(),
                t("measures.evidence.none"));
    }

    private Grid.Row row(EvidenceFile file) {
        return Grid.Row.of(
                file.removed().isPresent()
                        ? Cell.typed(file.title())
                        : Cell.link(file.title(), path() + "/" + file.id().value())
                                .asTyped(),
                Cell.of(file.kind().words(), file.size()),
                Cell.of(file.author(), Formats.isoMoment(file.at())),
                file.removed()
                        .map(gone -> Cell.of(
                                        gone.why(),
                                        t("measures.indicator.by", gone.author(), Formats.isoMoment(gone.at())))
                                .asTyped())
                        .orElse(Cell.of("")));
    }
}
