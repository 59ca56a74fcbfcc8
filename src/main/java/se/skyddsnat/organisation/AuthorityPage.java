package se.skyddsnat.organisation;

import static java.util.stream.Collectors.toMap;
import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Page;

/** One authority and its units. */
record AuthorityPage(String title, Grid units) implements Page {

    static AuthorityPage of(Authority authority, List<Unit> own, List<Unit> intakes) {
        var names = intakes.stream().collect(toMap(Unit::id, Unit::name));
        return new AuthorityPage(
                authority.name(),
                new Grid(
                        t("organisation.units"),
                        List.of(
                                Grid.Column.of(t("organisation.unit")),
                                Grid.Column.of(t("organisation.unit.kind")),
                                Grid.Column.of(t("organisation.unit.district")),
                                Grid.Column.of(t("organisation.unit.phone")),
                                Grid.Column.of(t("organisation.unit.receiver"))),
                        own.stream()
                                .map(unit -> Grid.Row.of(
                                        Cell.of(unit.name()),
                                        Cell.of(t("organisation.unitKind." + unit.kind())),
                                        Cell.of(unit.district()),
                                        Cell.of(OrganisationPage.unbroken(unit.phone())),
                                        Cell.of(unit.findReceiver()
                                                .map(names::get)
                                                .orElse(""))))
                                .toList(),
                        t("organisation.units.none")));
    }

    @Override
    public boolean wide() {
        return true;
    }
}
