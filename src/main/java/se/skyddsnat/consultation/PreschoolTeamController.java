package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Preschool consultation teams: what they have before them, who sits in them, and bringing something. */
@Controller
@RequestMapping("/teams")
class PreschoolTeamController {

    private final PreschoolTeams teams;
    private final TeamChanges changes;
    private final Matters matters;
    private final Clock clock;

    PreschoolTeamController(PreschoolTeams teams, TeamChanges changes, Matters matters, Clock clock) {
        this.teams = teams;
        this.changes = changes;
        this.matters = matters;
        this.clock = clock;
    }

    @GetMapping
    TeamsPage list(@RequestParam(defaultValue = "1") int page, User user) {
        return TeamsPage.of(user, page, matters.list(user, page), teams.list(user), Formats.day(clock.instant()));
    }

    @GetMapping("/new")
    NewTeamPage setUp(User user) {
        return NewTeamPage.of(teams.preschools(user), TeamForm.empty(user.unit()), Errors.none());
    }

    @PostMapping("/new")
    Answer setUp(TeamForm form, User user) {
        var offered = teams.preschools(user);
        return switch (form.parse(offered)) {
            case Parsed.Valid<TeamForm.NewTeam>(var team) ->
                SeeOther.to(
                                "/teams/{id}",
                                teams.setUp(user, team.name(), team.preschools())
                                        .value())
                        .saying(t("consultation.team.saved"));
            case Parsed.Invalid<TeamForm.NewTeam>(var errors) -> NewTeamPage.of(offered, form, errors);
        };
    }

    @GetMapping("/{id}")
    TeamPage show(@PathVariable PreschoolTeamId id, User user) {
        return page(id, user, Errors.none());
    }

    @PostMapping("/{id}/seat")
    Answer seat(@PathVariable PreschoolTeamId id, @RequestParam(defaultValue = "") String account, User user) {
        return FormTurn.of(
                chosen(account, "account"),
                who -> teams.seat(user, id, who),
                done(id, "consultation.seat.saved"),
                errors -> page(id, user, errors));
    }

    @PostMapping("/{id}/unseat")
    Answer unseat(@PathVariable PreschoolTeamId id, @RequestParam(defaultValue = "") String leaves, User user) {
        return FormTurn.of(
                chosen(leaves, "leaves"),
                who -> teams.unseat(user, id, who.value()),
                done(id, "consultation.unseat.saved"),
                errors -> page(id, user, errors));
    }

    @GetMapping("/{id}/bring")
    NewMatterPage bring(@PathVariable PreschoolTeamId id, User user) {
        return NewMatterPage.of(seated(id, user), NewMatterForm.empty(), Errors.none());
    }

    @PostMapping("/{id}/bring")
    Answer bring(@PathVariable PreschoolTeamId id, NewMatterForm form, User user) {
        var team = seated(id, user);
        return switch (form.parse()) {
            case Parsed.Valid<NewMatter>(var matter) ->
                SeeOther.to("/matters/{id}", matters.bring(user, id, matter).value())
                        .saying(t("consultation.bring.saved"));
            case Parsed.Invalid<NewMatter>(var errors) -> NewMatterPage.of(team, form, errors);
        };
    }

    private PreschoolTeam seated(PreschoolTeamId id, User user) {
        var team = teams.read(user, id);
        if (Side.of(user) != Side.ASKER || team.seat(user.account()).isEmpty()) {
            throw new Forbidden();
        }
        return team;
    }

    private TeamPage page(PreschoolTeamId id, User user, Errors errors) {
        boolean seats = teams.seats(user, id);
        return TeamPage.of(
                user,
                teams.read(user, id),
                teams.figures(user, id),
                seats,
                seats ? teams.candidates(user, id) : List.of(),
                changes.list(user, id),
                errors);
    }

    private static Parsed<AccountId> chosen(String account, String field) {
        try {
            return new Parsed.Valid<>(new AccountId(UUID.fromString(account)));
        } catch (IllegalArgumentException e) {
            return new Parsed.Invalid<>(Errors.of(field, t("consultation.seat.missing")));
        }
    }

    private static SeeOther done(PreschoolTeamId id, String notice) {
        return SeeOther.to("/teams/{id}", id.value()).saying(t(notice));
    }
}
