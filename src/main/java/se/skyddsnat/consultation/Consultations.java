package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;

/** The expert team's side: its queue, and taking, advising and booking. */
@Component
public class Consultations {

    private static final Duration LATELY = Duration.ofDays(365);

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final QuestionStore store;
    private final Clock clock;

    Consultations(Work work, Access access, AuditLog audit, QuestionStore store, Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    /** {@return what waits, and what was asked in the last year: what the figures are of} */
    List<Question> queue(User user) {
        return as(user, () -> {
            var queue = store.list(
                    user, ConsultationAction.LIST_QUEUE, clock.instant().minus(LATELY));
            audit.record(LogEntry.listed(
                    "consultation.list-queue",
                    "question",
                    queue.stream().map(question -> question.id().value()).toList()));
            return queue;
        });
    }

    Question read(User user, QuestionId id) {
        return as(user, () -> {
            access.require(user, ConsultationAction.ANSWER, id);
            audit.record(LogEntry.permitted("consultation.read", "question", id.value()));
            return store.get(Side.TEAM, id);
        });
    }

    /** Takes a question. Of two who take it, the second is told who was first. */
    public void take(User user, QuestionId id) {
        answer(user, id, "consultation.take", question -> {
            question.taken()
                    .filter(turn -> !turn.author().equals(user.displayName()))
                    .ifPresent(turn -> {
                        throw new Conflict(t("consultation.conflict.taken", turn.author()));
                    });
            return question.taken().isPresent() ? null : turn(user, Turn.Kind.TAKEN, "", "", null);
        });
    }

    /** @param source what the advice rests on; may be empty */
    public void advise(User user, QuestionId id, String words, String source) {
        answer(user, id, "consultation.advise", question -> {
            boolean twice = question.turns().stream()
                    .anyMatch(turn ->
                            turn.kind() == Turn.Kind.ADVICE && turn.words().equals(words));
            return twice ? null : turn(user, Turn.Kind.ADVICE, words, source, null);
        });
    }

    /** Books a talk. */
    public void book(User user, QuestionId id, Instant at, String words) {
        answer(user, id, "consultation.book", question -> {
            if (at.isBefore(clock.instant())) {
                throw new Conflict(t("consultation.talk.past"));
            }
            boolean twice = question.turns().stream().anyMatch(turn -> at.equals(turn.talkAt()));
            return twice ? null : turn(user, Turn.Kind.TALK, words, "", at);
        });
    }

    Optional<Terms> terms(User user) {
        return as(user, () -> store.terms(user.authority()));
    }

    /** From now on the team promises this; what was asked before keeps its time. */
    public void promise(User user, Terms terms) {
        as(user, () -> {
            if (!store.terms(user.authority()).equals(Optional.of(terms))) {
                store.insert(user, terms, clock.instant());
                audit.record(LogEntry.permitted("consultation.promise", ""));
            }
            return terms;
        });
    }

    private void answer(User user, QuestionId id, String act, Function<Question, @Nullable Turn> turn) {
        as(user, () -> {
            access.require(user, ConsultationAction.ANSWER, id);
            store.lock(id);
            var made = turn.apply(store.get(Side.TEAM, id));
            if (made != null) {
                store.carry("answer_asker", store.insert(user, Side.TEAM, id, made));
            }
            audit.record(LogEntry.permitted(act, "question", id.value()));
            return id;
        });
    }

    private Turn turn(User user, Turn.Kind kind, String words, String source, @Nullable Instant talkAt) {
        return new Turn(kind, words, source, talkAt, clock.instant(), user.displayName());
    }

    private <T> T as(User user, Supplier<T> act) {
        if (!user.is(Role.EXPERT)) {
            throw new Forbidden();
        }
        return work.as(user.acting(Area.SOCIAL), act);
    }
}
