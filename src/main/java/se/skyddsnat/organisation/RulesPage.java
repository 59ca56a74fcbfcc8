package se.skyddsnat.organisation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/** The legal rules that hold, those that come, and those that held before. */
record RulesPage(Grid now, Grid later, Grid before, boolean unverified) implements Page {

    static RulesPage of(List<LegalRule> rules, LocalDate today) {
        return new RulesPage(
                grid("now", rules.stream().filter(rule -> rule.valid(today)).toList()),
                grid("later", rules.stream().filter(rule -> rule.begins(today)).toList()),
                grid("before", rules.stream().filter(rule -> rule.ended(today)).toList()),
                rules.stream().anyMatch(rule -> !rule.verified()));
    }

    @Override
    public String title() {
        return t("organisation.rules.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    private static Grid grid(String which, List<LegalRule> rules) {
        return new Grid(
                t("organisation.rules." + which),
                List.of(
                        Grid.Column.of(t("organisation.rules.rule")),
                        Grid.Column.of(t("organisation.rules.place")),
                        Grid.Column.of(t("organisation.rules.period")),
                        Grid.Column.of(t("organisation.rules.clock")),
                        Grid.Column.of(t("organisation.rules.valid")),
                        Grid.Column.of(t("organisation.rules.source"))),
                rules.stream().map(RulesPage::row).toList(),
                t("organisation.rules.none"));
    }

    private static Grid.Row row(LegalRule rule) {
        return Grid.Row.of(
                Cell.of(t("organisation.rule." + rule.code()), rule.note()),
                Cell.of(rule.place(), t("organisation.act." + rule.act().replace(':', '-'))),
                Cell.of(period(rule.period())),
                Cell.of(t("organisation.clock." + rule.clock())),
                new Cell(
                        valid(rule),
                        "",
                        "",
                        rule.verified() ? null : new Label(t("organisation.rules.unverified"), Tone.YELLOW)),
                Cell.of(rule.source(), t("organisation.rules.checked", Formats.isoDate(rule.lastChecked()))));
    }

    private static String period(Period period) {
        return switch (period) {
            case Period.AtOnce() -> t("organisation.period.atOnce");
            case Period.Days(int days) -> t("organisation.period.days", days);
            case Period.Weeks(int weeks) ->
                t(weeks == 1 ? "organisation.period.week" : "organisation.period.weeks", weeks);
            case Period.Months(int months) -> t("organisation.period.months", months);
            case Period.None() -> t("organisation.period.none");
        };
    }

    private static String valid(LegalRule rule) {
        var from = rule.findFrom().map(Formats::isoDate).orElse("");
        var to = rule.findTo().map(Formats::isoDate).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return t("organisation.rules.always");
        }
        return from.isEmpty()
                ? t("organisation.rules.to", to)
                : to.isEmpty() ? t("organisation.rules.from", from) : t("organisation.rules.fromTo", from, to);
    }
}
