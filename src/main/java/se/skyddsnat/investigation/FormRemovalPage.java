package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.access.AccountId;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Page;

/** Asks once more before a form that was begun is thrown away. */
record FormRemovalPage(CaseHead head, String path, String name) implements Page {

    static FormRemovalPage of(WrittenForm written, AccountId reader) {
        if (!written.draft().isOnlyOf(reader)) {
            throw new Conflict(t("investigation.form.remove.conflict"));
        }
        return new FormRemovalPage(
                written.open().head(),
                written.path(),
                FormsPage.named(written.form().heading()));
    }

    @Override
    public String title() {
        return t("investigation.form.remove.title");
    }
}
