package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.db.SealedParts;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.FileKind;
import se.skyddsnat.web.NotFound;

/**
 * Documents of an investigation. Each is sealed in parts under the key of the child, so that it is never whole in memory,
 * and no part can be taken for another.
 */
@Component
public class Documents {

    private final InvestigationWork work;
    private final DocumentStore store;
    private final JournalStore journal;
    private final PersonKeys keys;

    Documents(InvestigationWork work, DocumentStore store, JournalStore journal, PersonKeys keys) {
        this.work = work;
        this.store = store;
        this.journal = journal;
        this.keys = keys;
    }

    /** The documents of a card. */
    record Listed(OpenCase open, List<Entry> documents) {}

    Listed list(User user, CaseId id) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.list-documents", "case", id.value()),
                open -> new Listed(open, journal.documents(id)));
    }

    /** Attaches a document. Sent twice it is there once. */
    void attach(User user, CaseId id, NewDocument document) {
        work.on(
                user,
                InvestigationAction.ATTACH,
                id,
                LogEntry.permitted(
                        "investigation.attach", "entry", document.id().value()),
                _ -> {
                    if (store.findKind(id, document.id()).isEmpty()) {
                        store.add(user, id, document);
                        seal(user, id, document);
                    }
                    return true;
                });
    }

    /** {@return the type of a document that is about to be fetched} */
    FileKind fetch(User user, CaseId id, EntryId document) {
        return work.on(
                user,
                InvestigationAction.FETCH_DOCUMENT,
                id,
                LogEntry.permitted("investigation.fetch-document", "entry", document.value()),
                _ -> store.findKind(id, document).orElseThrow(NotFound::new));
    }

    /** {@return a part of it, as long as there are parts} */
    Optional<byte[]> part(User user, CaseId id, EntryId document, int part) {
        return work.quietly(
                user,
                InvestigationAction.FETCH_DOCUMENT,
                id,
                () -> store.findPart(id, document, part)
                        .map(shut -> new SealedParts(
                                        keys.findBox(user.authority().value(), id.value())
                                                .orElseThrow(() -> new Conflict(t("investigation.document.erased"))),
                                        place(user, id, document))
                                .open(part, shut)));
    }

    private void seal(User user, CaseId id, NewDocument document) {
        var parts = new SealedParts(keys.box(user.authority().value(), id.value()), place(user, id, document.id()));
        try (var file = document.upload().content().open()) {
            parts.seal(file, (part, locked) -> store.add(user, id, document.id(), part, locked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(User user, CaseId id, EntryId document) {
        return "document|" + user.authority().value() + "|" + id.value() + "|" + document.value();
    }
}
