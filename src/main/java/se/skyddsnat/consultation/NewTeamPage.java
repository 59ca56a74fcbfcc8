package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/** Setting up a preschool consultation team. */
record NewTeamPage(List<PreschoolGroup> preschools, TeamForm form, Errors errors) implements Page {

    NewTeamPage {
        preschools = List.copyOf(preschools);
    }

    static NewTeamPage of(List<Unit> offered, TeamForm form, Errors errors) {
        return new NewTeamPage(PreschoolGroup.of(offered, form.preschools()), form, errors);
    }

    @Override
    public String title() {
        return t("consultation.team.new");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
