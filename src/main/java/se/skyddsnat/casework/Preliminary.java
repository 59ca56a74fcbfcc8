package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Conflict;

/** The preliminary assessment (förhandsbedömning) while it goes on: what is noted, whom one talks with, more time. */
@Component
public class Preliminary {

    private final CaseWork work;
    private final PreliminaryStore store;
    private final FactStore facts;
    private final ReasonCodeStore codes;

    Preliminary(CaseWork work, PreliminaryStore store, FactStore facts, ReasonCodeStore codes) {
        this.work = work;
        this.store = store;
        this.facts = facts;
        this.codes = codes;
    }

    /** {@return the notes of a card, the latest first} */
    List<CaseNote> notes(User user, CaseId id) {
        return work.look(user, CaseAction.READ, id, "read-notes", () -> store.notes(id));
    }

    List<Extension> extensions(User user, CaseId id) {
        return work.look(user, CaseAction.READ, id, "read-extensions", () -> store.extensions(id));
    }

    /** {@return the codes of reasons, valid or not} */
    List<ReasonCode> codes(User user) {
        return work.as(user, codes::list);
    }

    /** Adds a note. A correction is a new note, and the old one stands. */
    public void note(User user, SeenCase seen, NewNote note) {
        work.change(
                user,
                CaseAction.WRITE_NOTE,
                seen,
                file -> store.notes(file.id()).stream()
                        .anyMatch(made -> made.content().equals(note)
                                && made.signature().by().equals(user.accountId())),
                file -> {
                    if (file.stage() instanceof Stage.Opened) {
                        throw new Conflict(t("casework.note.conflict.opened"));
                    }
                    store.add(user, file.id(), note);
                    facts.touch(file.id());
                });
    }

    /** Gives the preliminary assessment more time, for exceptional reasons; the first last day stays beside it. */
    public void extend(User user, SeenCase seen, LocalDate to, String reasons) {
        work.change(
                user,
                CaseAction.EXTEND,
                seen,
                file -> store.extensions(file.id()).stream()
                        .anyMatch(made -> made.to().equals(to) && made.reasons().equals(reasons)),
                file -> {
                    if (!(file.stage() instanceof Stage.ProtectionAssessed)) {
                        throw new Conflict(t("casework.extension.conflict.stage"));
                    }
                    if (!to.isAfter(file.clocks().lastForDecision())) {
                        throw new Conflict(t("casework.extension.conflict.earlier"));
                    }
                    store.extend(user, file.id(), file.clocks().lastForDecision(), to, reasons);
                });
    }
}
