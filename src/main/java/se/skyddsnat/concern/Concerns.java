package se.skyddsnat.concern;

import static se.skyddsnat.concern.ConcernAction.WRITE;
import static se.skyddsnat.web.Formats.day;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.NotFound;

/** From a worry to a sent report: drafts are begun, written in and sent by their author alone. */
@Component
public class Concerns {

    private final Work work;
    private final DraftStore drafts;
    private final ReportStore reports;
    private final Sending sending;
    private final Access access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Concerns(
            Work work,
            DraftStore drafts,
            ReportStore reports,
            Sending sending,
            Access access,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.work = work;
        this.drafts = drafts;
        this.reports = reports;
        this.sending = sending;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What came of sending. */
    public sealed interface Sent {}

    /** Social services have it; said again for what was sent before. */
    public record Gone(ReportId id) implements Sent {}

    /** Something must be put right first. */
    public record Unfinished(Errors errors) implements Sent {}

    /**
     * Begins a draft.
     *
     * @param answers what is known already, by the names that the pages' fields have ({@code danger}, {@code child.2.name})
     */
    public ReportId start(User user, Map<String, String> answers) {
        var id = ReportId.make();
        return asTeacher(user, () -> {
            drafts.insert(user, id, now());
            int children = IntStream.rangeClosed(1, ChildFields.MOST)
                    .filter(number -> answers.containsKey(new ChildFields(number).name()))
                    .max()
                    .orElse(1);
            IntStream.rangeClosed(1, children).forEach(number -> drafts.insertChild(user, id, number));
            drafts.save(user, get(user, id), new Writing(UUID.randomUUID(), 0), answers, now());
            audit.record(LogEntry.permitted("concern.start-draft", "draft", id.value()));
            return id;
        });
    }

    /**
     * {@return a draft to look at or to write on in}
     *
     * @param first whether it is opened for the first time since log-in: that is one event in the log
     */
    Draft draft(User user, ReportId id, boolean first) {
        return asTeacher(user, () -> {
            access.require(user, WRITE, id);
            if (first) {
                audit.record(LogEntry.permitted("concern.open-draft", "draft", id.value()));
            }
            return get(user, id);
        });
    }

    /** {@return the colleagues who can sign too or stand in} */
    Colleagues colleagues(User user) {
        return asTeacher(user, () -> Colleagues.of(access, user));
    }

    /** {@return whether the person's own draft has been sent, perhaps from another device} */
    boolean isSent(User user, ReportId id) {
        return asTeacher(user, () -> reports.isSent(id, user.accountId()));
    }

    /** Keeps what was typed, whole or half, right or wrong, and does what else the form asks. */
    Draft save(User user, ReportId id, QuestionForm form) {
        return asTeacher(user, () -> {
            var draft = locked(user, id);
            var typed = typed(user, draft, form);
            if (form.then() instanceof QuestionForm.Keep keep) {
                typed.remove(keep.field());
            }
            drafts.save(user, draft, form.writing(), typed, now());
            change(user, get(user, id), form);
            return get(user, id);
        });
    }

    /** Keeps what the browser saves by itself, unless the page has been sent meanwhile. */
    Draft autosave(User user, ReportId id, QuestionForm form) {
        return asTeacher(user, () -> {
            var draft = locked(user, id);
            var typed = typed(user, draft, form);
            drafts.autosave(user, draft, form.writing(), typed, now());
            return get(user, id);
        });
    }

    private void change(User user, Draft draft, QuestionForm form) {
        var writing = new Writing(form.writing().writer(), draft.revision());
        switch (form.then()) {
            case QuestionForm.GoOn _, QuestionForm.GoOnLater _ -> {}
            case QuestionForm.AddChild _ -> {
                if (draft.children().size() < ChildFields.MOST) {
                    drafts.insertChild(user, draft.id(), draft.children().size() + 1);
                }
            }
            case QuestionForm.RemoveChild(int number) ->
                drafts.save(
                        user,
                        draft,
                        writing,
                        Map.of(draft.child(number).fields().removed(), "YES"),
                        now());
            case QuestionForm.RestoreChild(int number) ->
                drafts.save(
                        user,
                        draft,
                        writing,
                        Map.of(draft.child(number).fields().removed(), ""),
                        now());
            case QuestionForm.Keep(var field, int revision) ->
                drafts.keep(user, draft, writing.writer(), field, revision, now());
        }
    }

    /** Throws a draft away. */
    void remove(User user, ReportId id) {
        asTeacher(user, () -> {
            var draft = locked(user, id);
            drafts.remove(user, draft, draft.children());
            audit.record(LogEntry.permitted("concern.remove-draft", "draft", id.value()));
            return id;
        });
    }

    /** Sends a draft to social services; from then on nothing in it changes. Sent twice it is one report. */
    public Sent send(User user, ReportId id) {
        return asTeacher(user, () -> {
            drafts.lock(id);
            if (reports.isSent(id, user.accountId())) {
                return new Gone(id);
            }
            var draft = locked(user, id);
            var form = draft.form(day(now()));
            return switch (form.parse()) {
                case ReportForm.Invalid(var errors) -> new Unfinished(errors);
                case ReportForm.Valid(var report) -> {
                    var at = now();
                    sending.send(user, draft, form, report, at);
                    audit.record(LogEntry.permitted("concern.send-report", "report", id.value()));
                    events.publishEvent(new ReportSent(id, draft.unit(), at));
                    yield new Gone(id);
                }
            };
        });
    }

    /** Other roles have no business here, and other areas' logins do not reach these tables. */
    private <T> T asTeacher(User user, Supplier<T> act) {
        if (!user.is(Role.TEACHER)) {
            throw new Forbidden();
        }
        return work.as(user.acting(), act);
    }

    private Map<String, String> typed(User user, Draft draft, QuestionForm form) {
        if (!form.colleagues().isEmpty() && !Colleagues.of(access, user).include(form.colleagues())) {
            throw new NotFound();
        }
        return form.typed(draft.presentFields());
    }

    private Draft locked(User user, ReportId id) {
        drafts.lock(id);
        access.require(user, WRITE, id);
        return get(user, id);
    }

    private Draft get(User user, ReportId id) {
        return drafts.find(user, id).orElseThrow(NotFound::new);
    }

    /** To the microsecond, which is as far as the database remembers. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
