package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Page;

/** Ending what a person is to a child. */
record BondEndPage(CaseHead head, String path, String action, String who, String what, BondEndForm form, Errors errors)
        implements Page {

    static BondEndPage of(Network.Known known, BondId id, BondEndForm form, Errors errors) {
        for (var person : known.persons()) {
            for (var bond : person.bonds()) {
                if (bond.id().equals(id)) {
                    var head = known.open().head();
                    return new BondEndPage(
                            head,
                            head.path() + "/investigation/network",
                            head.path() + "/investigation/network/" + id.value() + "/end",
                            person.label(),
                            t("investigation.network." + bond.kind()),
                            form,
                            errors);
                }
            }
        }
        throw new NotFound();
    }

    @Override
    public String title() {
        return t("investigation.network.end.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
