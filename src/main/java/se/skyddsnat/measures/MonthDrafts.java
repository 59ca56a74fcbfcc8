package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Invalid;

/** What somebody has typed of a month and not filed, right or wrong. */
@Component
class MonthDrafts {

    /** More than all fields of a form can hold. */
    private static final int LONGEST = 400_000;

    private final Months months;
    private final MonthDraftStore store;
    private final AuditLog audit;

    MonthDrafts(Months months, MonthDraftStore store, AuditLog audit) {
        this.months = months;
        this.store = store;
        this.audit = audit;
    }

    List<MonthDraft> list(User user, String code, YearMonth month) {
        return months.filing(user, code, month, measure -> store.list(measure.id(), month));
    }

    /** Keeps what a page has typed. One line in the log for a draft, however often it is kept. */
    void save(User user, String code, YearMonth month, MonthWriting writing, MonthForm form) {
        if (form.length() > LONGEST) {
            throw new Invalid(t("measures.draft.long"));
        }
        months.filing(user, code, month, measure -> {
            if (store.save(user, measure.id(), month, writing.writer(), form) == 1) {
                store.replace(writing);
                audit.record(LogEntry.permitted(
                                "measures.keep-draft", "item", measure.id().value())
                        .noting(month.toString()));
            }
            return true;
        });
    }

    void remove(User user, String code, YearMonth month, UUID draft) {
        months.filing(user, code, month, measure -> {
            if (store.remove(measure.id(), month, draft) > 0) {
                audit.record(LogEntry.permitted(
                                "measures.remove-draft", "item", measure.id().value())
                        .noting(month.toString()));
            }
            return true;
        });
    }

    /** What a page typed is filed: its own draft and the one that it went on from are done with. */
    void done(User user, String code, YearMonth month, MonthWriting writing) {
        months.filing(user, code, month, measure -> {
            store.replace(writing);
            store.remove(measure.id(), month, writing.writer());
            return true;
        });
    }
}
