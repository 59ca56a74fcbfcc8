package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.instrument.Theme;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Task;

/**
 * The themes of a form that is being answered, in any order one likes.
 *
 * @param refusal why it cannot be finished as things are; may be empty
 * @param removable whether the one who looks began it, and nobody else has typed in it
 */
record FormDraftPage(
        CaseHead head,
        String forms,
        String name,
        @Nullable String language,
        String about,
        boolean validated,
        String refusal,
        String path,
        boolean removable,
        List<Task> tasks)
        implements Page {

    static FormDraftPage of(WrittenForm written, AccountId reader) {
        var tasks = new ArrayList<Task>();
        var pages = written.pages();
        for (int i = 0; i < pages.size(); i++) {
            tasks.add(task(written, pages.get(i), written.path() + "/" + (i + 1)));
        }
        tasks.add(new Task(t("investigation.form.finish"), written.path() + "/finish", "", Task.State.NOT_DONE));
        var form = written.form();
        return new FormDraftPage(
                written.open().head(),
                written.forms(),
                FormsPage.named(form.heading()),
                form.heading().language(),
                form.about().text(),
                form.validated(),
                written.refusal(),
                written.path(),
                written.draft().isOnlyOf(reader),
                tasks);
    }

    @Override
    public String title() {
        return t("investigation.form.title");
    }

    private static Task task(WrittenForm written, Theme theme, String path) {
        int asked = written.shown(theme).size();
        long answered = written.answered(theme);
        return new Task(
                theme.title().text(),
                path,
                written.fits(theme)
                        ? t("investigation.form.answered", answered, asked)
                        : t("investigation.form.tooLong"),
                answered == asked && written.fits(theme) ? Task.State.DONE : Task.State.NOT_DONE);
    }
}
