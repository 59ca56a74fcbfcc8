package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;

/**
 * Giving a preliminary assessment more time.
 *
 * @param last the last day as it stands
 * @param earlier what was decided before, the latest first
 */
record ExtensionPage(
        CaseHead head, String last, String basis, List<List<Fact>> earlier, ExtensionForm form, Errors errors)
        implements Page {

    static List<Fact> facts(Extension made) {
        return List.of(
                Fact.of(t("casework.extension.from"), Formats.date(made.from())),
                Fact.of(t("casework.extension.to"), Formats.date(made.to())),
                Fact.of(t("casework.extension.reasons"), made.reasons()),
                Fact.of(
                        t("casework.by"),
                        made.signature().name() + ", "
                                + Formats.moment(made.signature().at())));
    }

    @Override
    public String title() {
        return t("casework.extension.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
