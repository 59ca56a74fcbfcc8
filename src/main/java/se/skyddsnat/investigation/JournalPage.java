package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * The journal, the latest first, and a new note.
 *
 * @param corrected what the new note corrects, ready-written; may be empty
 */
record JournalPage(
        CaseHead head,
        List<Entry> entries,
        int part,
        String corrected,
        Drafting drafting,
        EntryForm form,
        Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("investigation.journal.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    String path() {
        return head.path() + "/journal";
    }

    List<Option> kinds() {
        return Stream.of(NewNote.Kind.values())
                .map(kind -> Option.of(kind.name(), t("casework.note." + kind)))
                .toList();
    }

    List<Option> assess() {
        return List.of(new Option(EntryForm.YES, t("investigation.mark.label"), t("investigation.mark.hint")));
    }

    List<Happening> happenings() {
        return entries.stream().limit(JournalStore.ROWS).map(this::happening).toList();
    }

    List<MenuItem> ways() {
        return MenuItem.ways(path(), part, entries.size() > JournalStore.ROWS);
    }

    private Happening happening(Entry entry) {
        return new Happening(
                entry.title(),
                entry.by(),
                entry.text(),
                path() + "/" + entry.id().value());
    }
}
