package se.skyddsnat.organisation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/** Every authority with how many units it has, and the numbers to ring. */
record OrganisationPage(Grid authorities, Grid phones) implements Page {

    static OrganisationPage of(List<Authority> authorities, List<Unit> units, List<Phone> phones) {
        return new OrganisationPage(
                new Grid(
                        t("organisation.authorities"),
                        List.of(
                                Grid.Column.of(t("organisation.authority")),
                                Grid.Column.of(t("organisation.authority.kind")),
                                Grid.Column.of(t("organisation.authority.area")),
                                Grid.Column.numeric(t("organisation.authority.units"))),
                        authorities.stream().map(one -> row(one, units)).toList(),
                        t("organisation.authorities.none")),
                new Grid(
                        t("organisation.phones"),
                        List.of(
                                Grid.Column.of(t("organisation.phone.name")),
                                Grid.Column.of(t("organisation.phone.number")),
                                Grid.Column.of(t("organisation.phone.hours")),
                                Grid.Column.of(t("organisation.phone.source"))),
                        phones.stream().map(OrganisationPage::row).toList(),
                        t("organisation.phones.none")));
    }

    @Override
    public String title() {
        return t("organisation.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    private static Grid.Row row(Authority authority, List<Unit> units) {
        long count = units.stream()
                .filter(unit -> unit.authority().equals(authority.id()))
                .count();
        return Grid.Row.of(
                Cell.link(authority.name(), "/organisation/" + authority.id().value()),
                Cell.of(t("organisation.kind." + authority.kind())),
                Cell.of(t("organisation.area." + authority.area())),
                Cell.of(Formats.number(count)));
    }

    private static Grid.Row row(Phone phone) {
        return Grid.Row.of(
                Cell.of(phone.name()),
                Cell.of(unbroken(phone.number())),
                Cell.of(phone.hours()),
                new Cell(
                        phone.source(),
                        phone.findLastChecked()
                                .map(day -> t("organisation.phone.checked", Formats.isoDate(day)))
                                .orElse(""),
                        "",
                        phone.verified() ? null : new Label(t("organisation.phone.unverified"), Tone.YELLOW)));
    }

    /** A number is read in one piece. */
    static String unbroken(String number) {
        return number.replace(' ', '\u00a0');
    }
}
