package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.SeeOther;

/** Gives a preschool consultation team another name or other preschools. */
@Controller
@RequestMapping("/teams/{id}/change")
class TeamChangeController {

    private final PreschoolTeams teams;
    private final TeamChanges changes;

    TeamChangeController(PreschoolTeams teams, TeamChanges changes) {
        this.teams = teams;
        this.changes = changes;
    }

    @GetMapping
    TeamChangePage show(@PathVariable PreschoolTeamId id, User user) {
        var team = changes.readToChange(user, id);
        return TeamChangePage.of(team, teams.preschools(user), TeamForm.of(team), Errors.none());
    }

    @PostMapping
    Answer change(@PathVariable PreschoolTeamId id, @RequestParam int seen, TeamForm form, User user) {
        var offered = teams.preschools(user);
        return FormTurn.of(
                form.parse(offered),
                team -> changes.change(user, id, seen, team.name(), team.preschools()),
                SeeOther.to("/teams/{id}", id.value()).saying(t("consultation.team.changed")),
                errors -> TeamChangePage.of(changes.readToChange(user, id), offered, form, errors));
    }
}
