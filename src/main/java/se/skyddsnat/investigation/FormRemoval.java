package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.web.Conflict;

/** Throwing away a form that was begun by mistake: by who began it, as long as no colleague has typed in it. */
@Component
class FormRemoval {

    private final InvestigationWork work;
    private final OpenCases cases;
    private final FormAnswerStore store;
    private final AuditLog audit;

    FormRemoval(InvestigationWork work, OpenCases cases, FormAnswerStore store, AuditLog audit) {
        this.work = work;
        this.cases = cases;
        this.store = store;
        this.audit = audit;
    }

    /** Thrown away twice it is gone once; what is finished is no draft and stays. */
    void remove(User user, CaseId id, AnswerId draft) {
        work.quietly(user, InvestigationAction.ANSWER_FORM, id, () -> {
            cases.lock(id);
            for (var begun : store.drafts(id)) {
                if (begun.id().equals(draft)) {
                    if (!begun.isOnlyOf(user.accountId())) {
                        throw new Conflict(t("investigation.form.remove.conflict"));
                    }
                    store.remove(user, draft);
                    audit.record(LogEntry.permitted("investigation.remove-form", "form-answer", draft.value()));
                }
            }
            return draft;
        });
    }
}
