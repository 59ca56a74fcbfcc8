package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.investigation.Drafting;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Ending an intervention. */
record EndPage(CaseHead head, String path, String kind, Drafting drafting, EndForm form, Errors errors)
        implements Page {

    static EndPage of(Interventions.Known known, Intervention it, Drafting drafting, EndForm form, Errors errors) {
        return new EndPage(
                known.open().head(),
                InterventionPage.path(known, it),
                known.codes().kind(it.content().kind()),
                drafting,
                form,
                errors);
    }

    @Override
    public String title() {
        return t("intervention.end.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> whys() {
        return Stream.of(NewEnding.Why.values())
                .map(each -> Option.of(each.name(), t("intervention.end.why." + each)))
                .toList();
    }
}
