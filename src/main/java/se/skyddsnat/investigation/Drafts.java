package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.DraftLife;
import se.skyddsnat.web.Invalid;

/**
 * What somebody has typed and not yet saved, right or wrong. Each page in each window writes a draft of its own, so that
 * nothing is written over; a page that goes on from a draft replaces just the revision that it showed.
 */
@Component
public class Drafts {

    /** Ten times the longest text of a form. */
    private static final int LONGEST = 400_000;

    private final InvestigationWork work;
    private final DraftingStore store;
    private final DraftLife life;
    private final AuditLog audit;

    Drafts(InvestigationWork work, DraftingStore store, DraftLife life, AuditLog audit) {
        this.work = work;
        this.store = store;
        this.life = life;
        this.audit = audit;
    }

    /** A form's page is opened: what stands there, and what the form is filled with. */
    public record Opened(Drafting drafting, Optional<Typed> typed) {}

    /** @param wanted the draft to fill the form with; none: the latest */
    public Opened open(User user, CaseId id, Place place, @Nullable UUID wanted) {
        var drafts = list(user, id, place);
        var filled = drafts.stream()
                .filter(draft -> wanted == null || draft.id().equals(wanted))
                .findFirst();
        return new Opened(Drafting.of(id, place, drafts, filled, life::end), filled.map(Draft::typed));
    }

    /** Keeps what a page has typed. One line in the log for a draft, however often it is kept. */
    void save(User user, CaseId id, Place place, Sent sent) {
        if (sent.typed().length() > LONGEST) {
            throw new Invalid(t("investigation.draft.long"));
        }
        work.quietly(user, InvestigationAction.KEEP_DRAFT, id, () -> {
            var writer = sent.writing().writer();
            if (store.save(user, id, place, writer, sent.typed())) {
                store.replace(writer, sent.writing().shown());
                audit.record(LogEntry.permitted("investigation.keep-draft", "case", id.value())
                        .noting(place.code()));
            }
            return true;
        });
    }

    /** A form came back: what was typed is kept, and its page stays the same. */
    public Drafting back(User user, CaseId id, Place place, Sent sent) {
        save(user, id, place, sent);
        return Drafting.back(id, place, sent.writing(), list(user, id, place));
    }

    /** Somebody takes a draft away. */
    void remove(User user, CaseId id, Place place, UUID draft) {
        work.quietly(user, InvestigationAction.KEEP_DRAFT, id, () -> {
            if (store.remove(id, place, draft) > 0) {
                audit.record(LogEntry.permitted("investigation.remove-draft", "case", id.value())
                        .noting(place.code()));
            }
            return true;
        });
    }

    /** What a page typed is saved where it belongs: its own draft and those that it went on from are done with. */
    public void done(User user, CaseId id, Place place, Sent sent) {
        work.quietly(user, InvestigationAction.KEEP_DRAFT, id, () -> {
            store.replace(sent.writing().writer(), sent.writing().shown());
            store.send(user, id, place, sent.writing().writer(), sent.typed());
            return true;
        });
    }

    private List<Draft> list(User user, CaseId id, Place place) {
        return work.quietly(user, InvestigationAction.KEEP_DRAFT, id, () -> store.list(id, place));
    }
}
