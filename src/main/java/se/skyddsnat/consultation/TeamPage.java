package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * A preschool consultation team.
 *
 * @param brings whether the person can bring something to it
 * @param seats whether the person says who sits in it from this side
 * @param changes whether the person can give it another name and other preschools
 * @param history what it has been called and been for, the latest first
 */
record TeamPage(
        String path,
        String title,
        List<Fact> facts,
        List<Fact> figures,
        boolean brings,
        boolean seats,
        boolean changes,
        List<Happening> history,
        List<Option> ours,
        List<Option> candidates,
        Errors errors)
        implements Page {

    static TeamPage of(
            User user,
            PreschoolTeam team,
            TeamFigures figures,
            boolean seats,
            List<PreschoolTeam.Seat> candidates,
            List<TeamChange> history,
            Errors errors) {
        return new TeamPage(
                "/teams/" + team.id().value(),
                team.name(),
                List.of(
                        Fact.of(t("consultation.team.preschools"), String.join("\n", team.preschools())),
                        Fact.of(
                                t("consultation.team.members"),
                                team.seats().stream().map(TeamPage::named).collect(Collectors.joining("\n")))),
                List.of(
                        Fact.of(t("consultation.team.brought"), number(figures.brought())),
                        Fact.of(t("consultation.team.toLook"), number(figures.toLook())),
                        Fact.of(t("consultation.team.inTime"), number(figures.inTime()))),
                Side.of(user) == Side.ASKER && team.seat(user.account()).isPresent(),
                seats,
                seats && Side.of(user) == Side.ASKER,
                history.stream()
                        .map(each -> new Happening(each.name(), by(each), String.join("\n", each.preschools()), ""))
                        .toList(),
                options(team.ours()),
                options(candidates),
                errors);
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    private static List<Option> options(List<PreschoolTeam.Seat> seats) {
        return seats.stream()
                .map(seat -> Option.of(Objects.requireNonNull(seat.account()).toString(), named(seat)))
                .toList();
    }

    private static String by(TeamChange made) {
        var moment = Formats.moment(made.at());
        return made.author().isEmpty() ? moment : made.author() + ", " + moment;
    }

    private static String named(PreschoolTeam.Seat seat) {
        return seat.name() + ", " + seat.place();
    }

    private static String number(Optional<Long> number) {
        return number.map(Formats::number).orElse(t("consultation.team.few"));
    }
}
