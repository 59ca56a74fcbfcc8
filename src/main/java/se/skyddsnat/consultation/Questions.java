package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.concern.Concerns;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.concern.ReportId;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;

/** The asker's side: a question is asked, read, added to, and it is said whether the advice was followed. */
@Component
public class Questions {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final QuestionStore store;
    private final Organisation organisation;
    private final Concerns concerns;
    private final Clock clock;

    Questions(
            Work work,
            Access access,
            AuditLog audit,
            QuestionStore store,
            Organisation organisation,
            Concerns concerns,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.organisation = organisation;
        this.concerns = concerns;
        this.clock = clock;
    }

    List<Question> list(User user) {
        require(user);
        return work.as(user.acting(), () -> {
            var asked = store.list(
                    user, Side.of(user) == Side.ASKER ? ConsultationAction.LIST_OWN : ConsultationAction.LIST_ASKED);
            audit.record(LogEntry.listed(
                    "consultation.list-asked",
                    "question",
                    asked.stream().map(question -> question.id().value()).toList()));
            return asked;
        });
    }

    Question read(User user, QuestionId id) {
        require(user);
        return work.as(user.acting(), () -> {
            access.require(
                    user,
                    Side.of(user) == Side.ASKER ? ConsultationAction.READ_OWN : ConsultationAction.READ_ASKED,
                    id);
            audit.record(LogEntry.permitted("consultation.read-asked", "question", id.value()));
            return store.get(Side.of(user), id);
        });
    }

    /** {@return the team that is asked} */
    Unit team(User user) {
        require(user);
        return team();
    }

    /** Asks without naming anybody: from a preschool to the team of social services, or in general within them. */
    public QuestionId ask(User user, NewQuestion content) {
        require(user);
        var side = Side.of(user);
        var team = team().authority();
        return work.as(user.acting(), () -> {
            var kind = side == Side.ASKER ? Question.Kind.ANONYMOUS : Question.Kind.GENERAL;
            var question = question(user, content, kind, team);
            store.insert(user, side, question);
            if (side == Side.ASKER) {
                store.carryQuestion(team, question.id());
            }
            audit.record(LogEntry.permitted(
                    "consultation.ask", "question", question.id().value()));
            return question.id();
        });
    }

    /** Adds to a question. */
    public void add(User user, QuestionId id, String words) {
        goOn(user, id, "consultation.add", side -> {
            var said = new Turn(Turn.Kind.MORE, words, "", null, clock.instant(), user.displayName());
            if (store.get(side, id).turns().stream()
                    .noneMatch(turn -> turn.words().equals(words))) {
                var row = store.insert(user, side, id, said);
                if (side == Side.ASKER) {
                    store.carry("say_more", row);
                }
            }
        });
    }

    /** Says whether the advice was followed; said again the latest holds and the earlier stays. */
    public void conclude(User user, QuestionId id, Followed followed, String why) {
        goOn(user, id, "consultation.conclude", side -> {
            var question = store.get(side, id);
            if (question.answered().isEmpty()) {
                throw new Conflict(t("consultation.conflict.unanswered"));
            }
            boolean twice = question.outcome()
                    .filter(told -> told.followed() == followed && told.why().equals(why))
                    .isPresent();
            if (!twice) {
                var row = store.insert(user, side, id, new Outcome(followed, why, clock.instant()));
                if (side == Side.ASKER) {
                    store.carry("tell_outcome", row);
                }
            }
        });
    }

    /**
     * Begins a report of concern with what was asked, so that nothing is written twice.
     *
     * @param together whether the report says that the question was asked; otherwise nobody at social services can tell
     */
    public ReportId report(User user, QuestionId id, boolean together) {
        if (!user.is(Role.TEACHER)) {
            throw new Forbidden();
        }
        var question = read(user, id);
        var words = question.content().words();
        var report = concerns.start(
                user,
                Map.of(
                        "seen",
                        together ? words + "\n\n" + t("consultation.report.together", question.number()) : words));
        work.as(
                user.acting(),
                () -> audit.record(LogEntry.permitted("consultation.make-report", "question", id.value())));
        return report;
    }

    /** {@return a question by somebody, now} */
    Question question(User user, NewQuestion content, Question.Kind kind, AuthorityId team) {
        var now = clock.instant();
        return new Question(
                new QuestionId(Id.make()),
                Reference.make("KON").value(),
                kind,
                now,
                user.account(),
                user.displayName(),
                user.unitName(),
                content,
                store.terms(team).map(terms -> terms.due(Formats.day(now))).orElse(null),
                null,
                List.of(),
                List.of());
    }

    private void goOn(User user, QuestionId id, String act, Consumer<Side> change) {
        require(user);
        var side = Side.of(user);
        work.as(user.acting(), () -> {
            access.require(user, side == Side.ASKER ? ConsultationAction.GO_ON_OWN : ConsultationAction.GO_ON, id);
            store.lock(id);
            change.accept(side);
            audit.record(LogEntry.permitted(act, "question", id.value()));
        });
    }

    private Unit team() {
        return organisation.units(UnitKind.EXPERT_TEAM).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict(t("consultation.conflict.noTeam")));
    }

    private static void require(User user) {
        if (!user.is(
                Role.TEACHER, Role.PRESCHOOL_HEAD, Role.INTAKE_WORKER, Role.OUT_OF_HOURS_WORKER, Role.TEAM_LEADER)) {
            throw new Forbidden();
        }
    }
}
