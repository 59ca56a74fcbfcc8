package se.skyddsnat.investigation;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.web.NotFound;

/**
 * The journal of an investigation, one timeline from the first note at intake. A note is locked by the one who writes it:
 * nothing is changed, a correction is a new note.
 */
@Component
public class Journal {

    private final InvestigationWork work;
    private final JournalStore store;

    Journal(InvestigationWork work, JournalStore store) {
        this.work = work;
        this.store = store;
    }

    /** A page of it. */
    record Part(OpenCase open, List<Entry> entries) {}

    /** What one page shows, read in one transaction. */
    <T> T together(User user, Supplier<T> page) {
        return work.together(user, page);
    }

    Part read(User user, CaseId id, int page) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.read-journal", "case", id.value()),
                open -> new Part(open, store.list(id, page)));
    }

    Part read(User user, CaseId id, EntryId entry) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.read-entry", "entry", entry.value()),
                open -> new Part(open, List.of(store.find(id, entry).orElseThrow(NotFound::new))));
    }

    /**
     * Locks a note in the journal. Sent twice it stands once.
     *
     * @param note known before it is written; another text under an id that is taken gets one of its own
     */
    public void write(User user, CaseId id, EntryId note, NewEntry content) {
        work.on(
                user,
                InvestigationAction.WRITE_NOTE,
                id,
                LogEntry.permitted("investigation.write-note", "case", id.value()),
                _ -> {
                    var corrects = content.corrects();
                    var sort = corrects == null
                            ? null
                            : store.find(id, corrects).map(Entry::sort).orElseThrow(NotFound::new);
                    var there = store.find(id, note);
                    if (there.isEmpty()) {
                        store.add(user, id, note, content, sort);
                    } else if (!there.get().words().equals(content.words())) {
                        store.add(user, id, EntryId.make(), content, sort);
                    }
                    return true;
                });
    }

    /** Says whether a note or a document must be assessed before a party sees it. */
    public void mark(User user, CaseId id, EntryId entry, boolean assessFirst) {
        work.on(
                user,
                InvestigationAction.MARK,
                id,
                LogEntry.permitted("investigation.mark", "entry", entry.value()),
                _ -> {
                    var now = store.find(id, entry).orElseThrow(NotFound::new);
                    if (now.assessFirst() != assessFirst) {
                        store.mark(user, id, entry, assessFirst);
                    }
                    return true;
                });
    }
}
