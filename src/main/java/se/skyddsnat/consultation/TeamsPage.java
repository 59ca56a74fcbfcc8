package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/**
 * What a person's preschool consultation teams have before them, what is to be looked at first first.
 *
 * @param founds whether the person can set a team up
 */
record TeamsPage(Grid matters, List<MenuItem> ways, Grid teams, boolean founds) implements Page {

    static TeamsPage of(User user, int page, List<Matter> matters, List<PreschoolTeam> teams, LocalDate today) {
        return new TeamsPage(
                new Grid(
                        t("consultation.matters"),
                        List.of(
                                Column.of(t("consultation.number")),
                                Column.of(t("consultation.matter.age")),
                                Column.of(t("consultation.matter.team")),
                                Column.of(t("consultation.matter.look")),
                                Column.of(t("consultation.state"))),
                        matters.stream()
                                .limit(Matters.ROWS)
                                .map(matter -> row(matter, teams, today))
                                .toList(),
                        t("consultation.matters.none")),
                MenuItem.ways("/teams", page, matters.size() > Matters.ROWS),
                new Grid(
                        t("consultation.teams"),
                        List.of(
                                Column.of(t("consultation.team.name")),
                                Column.of(t("consultation.team.preschools")),
                                Column.of(t("consultation.team.members"))),
                        teams.stream()
                                .map(team -> Grid.Row.of(
                                        Cell.link(
                                                team.name(),
                                                "/teams/" + team.id().value()),
                                        Cell.of(String.join(", ", team.preschools())),
                                        Cell.of(String.valueOf(team.seats().size()))))
                                .toList(),
                        t("consultation.teams.none")),
                user.is(Role.PRESCHOOL_HEAD, Role.CENTRAL_FUNCTION));
    }

    @Override
    public String title() {
        return t("consultation.teams.title");
    }

    static Label state(Matter matter, LocalDate today) {
        if (matter.closed().isPresent()) {
            return new Label(t("consultation.matter.closed"), Tone.GREY);
        }
        if (matter.isLate(today)) {
            return new Label(t("consultation.matter.late"), Tone.RED);
        }
        if (matter.isDue(today)) {
            return new Label(t("consultation.matter.due"), Tone.YELLOW);
        }
        return matter.lookOn().isPresent()
                ? new Label(t("consultation.matter.ongoing"), Tone.GREEN)
                : new Label(t("consultation.matter.new"), Tone.BLUE);
    }

    private static Grid.Row row(Matter matter, List<PreschoolTeam> teams, LocalDate today) {
        return new Grid.Row(
                List.of(
                        Cell.link(matter.number(), "/matters/" + matter.id().value()),
                        Cell.of(t("consultation.age." + matter.content().age())),
                        Cell.of(
                                teams.stream()
                                        .filter(team -> team.id().equals(matter.team()))
                                        .map(PreschoolTeam::name)
                                        .findFirst()
                                        .orElse(""),
                                matter.authorPlace()),
                        Cell.of(
                                matter.closed().isPresent()
                                        ? ""
                                        : matter.lookOn()
                                                .map(day -> Formats.deadline(day, today))
                                                .orElse(t("consultation.matter.look.none"))),
                        new Cell("", "", "", state(matter, today))),
                matter.isLate(today));
    }
}
