package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.investigation.Drafting;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Following an intervention up. */
record FollowUpPage(CaseHead head, String path, String kind, Drafting drafting, FollowUpForm form, Errors errors)
        implements Page {

    static FollowUpPage of(
            Interventions.Known known, Intervention it, Drafting drafting, FollowUpForm form, Errors errors) {
        return new FollowUpPage(
                known.open().head(),
                InterventionPage.path(known, it),
                known.codes().kind(it.content().kind()),
                drafting,
                form,
                errors);
    }

    static String field(Item item) {
        return item.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return t("intervention.followUp.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> found() {
        return Stream.of(Item.Found.values())
                .map(each -> Option.of(each.name(), t("intervention.found." + each)))
                .toList();
    }
}
