package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Setting up a preschool consultation team. */
record NewTeamPage(List<Option> preschools, TeamForm form, Errors errors) implements Page {

    NewTeamPage {
        preschools = List.copyOf(preschools);
    }

    static NewTeamPage of(List<Unit> offered, TeamForm form, Errors errors) {
        return new NewTeamPage(
                offered.stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList(),
                form,
                errors);
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
