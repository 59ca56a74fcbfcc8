package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.UUID;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * The documents of an investigation, and attaching one.
 *
 * @param key what the new one is known by
 * @param name what the user calls it, as typed
 */
record DocumentsPage(CaseHead head, List<Entry> documents, UUID key, String name, List<String> assess, Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("investigation.document.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    String path() {
        return head.path() + "/documents";
    }

    List<Option> marks() {
        return List.of(new Option(EntryForm.YES, t("investigation.mark.label"), t("investigation.mark.hint")));
    }

    Grid grid() {
        return new Grid(
                t("investigation.document.caption"),
                List.of(
                        Grid.Column.of(t("investigation.document.one")),
                        Grid.Column.of(t("investigation.document.size")),
                        Grid.Column.of(t("casework.by")),
                        Grid.Column.of(t("investigation.mark.column"))),
                documents.stream().map(this::row).toList(),
                t("investigation.document.none"));
    }

    private Grid.Row row(Entry document) {
        var bytes = document.bytes();
        return Grid.Row.of(
                Grid.Cell.link(
                        document.words(),
                        head.path() + "/journal/" + document.id().value()),
                Grid.Cell.of(
                        t("web.file." + document.kind()),
                        t("web.file.kilobytes", Formats.number(Math.ceilDiv(bytes == null ? 0 : bytes, 1024)))),
                Grid.Cell.of(
                        document.signature().name(),
                        Formats.isoMoment(document.signature().at())),
                Grid.Cell.of(t("investigation.mark." + (document.assessFirst() ? "YES" : "NO"))));
    }
}
