package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/**
 * Giving a preschool consultation team another name or other preschools.
 *
 * @param seen how often it has changed
 * @param preschools those to choose among
 */
record TeamChangePage(String path, String name, int seen, List<PreschoolGroup> preschools, TeamForm form, Errors errors)
        implements Page {

    static TeamChangePage of(PreschoolTeam team, List<Unit> offered, TeamForm form, Errors errors) {
        return new TeamChangePage(
                "/teams/" + team.id().value(),
                team.name(),
                team.changes(),
                PreschoolGroup.of(offered, form.preschools()),
                form,
                errors);
    }

    @Override
    public String title() {
        return t("consultation.team.change");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
