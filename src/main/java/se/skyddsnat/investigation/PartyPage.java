package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/**
 * What a guardian who asks to see the file would get, before anybody hands anything out: each item, and whether it must be
 * assessed first.
 *
 * @param first how many must be assessed
 */
record PartyPage(CaseHead head, Grid items, long first, int all) implements Page {

    /** An item of the file. */
    record Item(String title, String by, boolean assessFirst, String path) {}

    static PartyPage of(CaseHead head, List<Item> items) {
        return new PartyPage(
                head,
                new Grid(
                        t("investigation.party.caption"),
                        List.of(
                                Grid.Column.of(t("investigation.party.item")),
                                Grid.Column.of(t("casework.by")),
                                Grid.Column.of(t("investigation.mark.column"))),
                        items.stream().map(PartyPage::row).toList(),
                        t("investigation.party.none")),
                items.stream().filter(Item::assessFirst).count(),
                items.size());
    }

    private static Grid.Row row(Item item) {
        return Grid.Row.of(
                Grid.Cell.link(item.title(), item.path()),
                Grid.Cell.of(item.by()),
                item.assessFirst()
                        ? Grid.Cell.tag(t("investigation.party.assess"), Tone.YELLOW)
                        : Grid.Cell.of(t("investigation.party.ready")));
    }

    @Override
    public String title() {
        return t("investigation.party.title");
    }

    String count() {
        return t("investigation.party.count", Formats.number(all), Formats.number(first));
    }
}
