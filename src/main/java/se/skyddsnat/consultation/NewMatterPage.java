package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Bringing something to a preschool consultation team without naming anybody. */
record NewMatterPage(String path, String team, NewMatterForm form, Errors errors) implements Page {

    static NewMatterPage of(PreschoolTeam team, NewMatterForm form, Errors errors) {
        return new NewMatterPage("/teams/" + team.id().value(), team.name(), form, errors);
    }

    @Override
    public String title() {
        return t("consultation.bring.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> ages() {
        return Stream.of(AgeBand.values())
                .map(age -> Option.of(age.name(), t("consultation.age." + age)))
                .toList();
    }

    List<Option> nobody() {
        return List.of(Option.of("YES", t("consultation.naming.nobody")));
    }
}
