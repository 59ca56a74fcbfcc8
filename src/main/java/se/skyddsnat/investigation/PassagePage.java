package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Page;

/**
 * Writing the text in one area.
 *
 * @param versions what stood before, the latest first
 */
record PassagePage(CaseHead head, Area area, List<Passage> versions, Drafting drafting, PassageForm form, Errors errors)
        implements Page {

    static PassagePage of(InvestigationFile file, Area area, Drafting drafting, PassageForm form, Errors errors) {
        var versions = file.passages().stream()
                .filter(passage -> passage.area().equals(area.code()))
                .toList();
        return new PassagePage(file.open().head(), area, versions, drafting, form, errors);
    }

    @Override
    public String title() {
        return area.name();
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    boolean changed() {
        return errors.has(FormWords.CHANGED);
    }

    String path() {
        return head.path() + "/investigation/areas/" + area.code();
    }

    List<Happening> happenings() {
        return versions.stream()
                .map(version -> new Happening(
                        t("investigation.version.number", version.number()),
                        InvestigationPage.by(version.signature()),
                        version.words(),
                        ""))
                .toList();
    }
}
