package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/** What the register holds, and what came last. */
record RegisterPage(Grid kinds, Grid latest, boolean kept) implements Page {

    static RegisterPage of(Register register, List<Entry> latest, boolean kept) {
        var words = new Words(register.byCode());
        return new RegisterPage(
                new Grid(
                        t("measures.register.kinds"),
                        List.of(Column.of(t("measures.register.kind")), Column.numeric(t("measures.register.count"))),
                        Stream.of(Kind.values())
                                .map(kind -> Grid.Row.of(
                                        Cell.link(Words.kind(kind), "/register/" + kind.section()),
                                        Cell.of(Formats.number(
                                                register.items(kind).size()))))
                                .toList(),
                        ""),
                new Grid(
                        t("measures.register.latest"),
                        List.of(
                                Column.of(t("measures.register.thing")),
                                Column.of(t("measures.register.version")),
                                Column.of(t("measures.register.who")),
                                Column.of(t("measures.register.when"))),
                        latest.stream()
                                .map(entry -> Grid.Row.of(
                                        words.cell(entry.item(), true),
                                        entry.withdrawn()
                                                ? Cell.tag(t("measures.thing.gone"), Tone.YELLOW)
                                                : Cell.of(Formats.number(entry.number())),
                                        Cell.of(entry.author(), t("measures.way." + entry.way())),
                                        Cell.of(Formats.isoMoment(entry.at()))))
                                .toList(),
                        t("measures.register.nothing")),
                kept);
    }

    @Override
    public String title() {
        return t("measures.register.title");
    }
}
