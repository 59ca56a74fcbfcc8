package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.NotFound;

/**
 * What is brought to a preschool consultation team: brought from a preschool without a name, looked at together, followed by
 * steps, looked at again on a day, and closed. It never becomes a part of a case.
 */
@Component
public class Matters {

    static final int ROWS = 50;

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final MatterStore store;
    private final PreschoolTeamStore teams;
    private final Concerns concerns;
    private final Clock clock;

    Matters(
            Work work,
            Access access,
            AuditLog audit,
            MatterStore store,
            PreschoolTeamStore teams,
            Concerns concerns,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.teams = teams;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** {@return what the person's teams have been brought, what is to be looked at first first: a page, and one more} */
    List<Matter> list(User user, int page) {
        return work.as(PreschoolTeams.acting(user), () -> {
            var matters = store
                    .list(
                            user,
                            PreschoolTeams.asked(
                                    user, ConsultationAction.LIST_MATTERS, ConsultationAction.LIST_OWN_MATTERS))
                    .stream()
                    .sorted(Matter.FIRST_DUE)
                    .skip((Math.max(1L, page) - 1) * ROWS)
                    .limit(ROWS + 1)
                    .toList();
            audit.record(LogEntry.listed(
                    "consultation.list-matters",
                    "matter",
                    matters.stream().map(matter -> matter.id().value()).toList()));
            return matters;
        });
    }

    Matter read(User user, MatterId id) {
        return work.as(PreschoolTeams.acting(user), () -> {
            access.require(user, taking(user), id);
            audit.record(LogEntry.permitted("consultation.read-matter", "matter", id.value()));
            return store.get(Side.of(user), id);
        });
    }

    /** Brings a matter to a team that the person sits in, from a preschool. */
    public MatterId bring(User user, PreschoolTeamId team, NewMatter content) {
        if (Side.of(user) != Side.ASKER) {
            throw new Forbidden();
        }
        var id = new MatterId(content.key());
        return work.as(PreschoolTeams.acting(user), () -> {
            if (!teams.sits(user, team)) {
                throw new NotFound();
            }
            var matter = new Matter(
                    id,
                    team,
                    Reference.make("SAM").value(),
                    content,
                    clock.instant(),
                    user.account(),
                    user.displayName(),
                    user.unitName(),
                    List.of());
            if (store.bring(user, matter)) {
                audit.record(LogEntry.permitted("consultation.bring", "matter", id.value()));
            } else {
                access.require(user, ConsultationAction.TAKE_PART_OWN, id);
            }
            return id;
        });
    }

    /** Adds facts; what stands stays. */
    public void add(User user, MatterId id, String words) {
        write(
                user,
                id,
                null,
                "consultation.add-to-matter",
                turn(user, MatterTurn.Kind.ADDED, words, "", null, null, null));
    }

    /** Agrees on a next step. */
    public void agree(User user, MatterId id, String words, String who, LocalDate by) {
        write(user, id, null, "consultation.agree", turn(user, MatterTurn.Kind.STEP, words, who, by, null, null));
    }

    /** Says what came of a step. */
    public void finish(User user, MatterId id, int version, UUID step, boolean done, String words) {
        var kind = done ? MatterTurn.Kind.DONE : MatterTurn.Kind.NOT_DONE;
        write(user, id, version, "consultation.finish-step", turn(user, kind, words, "", null, step, null));
    }

    /** Says what the team saw when it looked, and when it looks again. */
    public void look(User user, MatterId id, int version, String words, LocalDate again) {
        write(user, id, version, "consultation.look", turn(user, MatterTurn.Kind.LOOKED, words, "", again, null, null));
    }

    public void close(User user, MatterId id, int version, Because because, String words) {
        write(
                user,
                id,
                version,
                "consultation.close-matter",
                turn(user, MatterTurn.Kind.CLOSED, words, "", null, null, because));
    }

    /** Begins a report of concern with what its author brought; nothing in it says that a team has talked about it. */
    public ReportId report(User user, MatterId id) {
        if (!user.is(Role.TEACHER)) {
            throw new Forbidden();
        }
        var matter = read(user, id);
        if (!user.account().equals(matter.author())) {
            throw new Forbidden();
        }
        var report = concerns.start(user, Map.of("seen", matter.content().words()));
        work.as(
                user.acting(),
                () -> audit.record(LogEntry.permitted("consultation.report-matter", "matter", id.value())));
        return report;
    }

    private void write(User user, MatterId id, @Nullable Integer version, String act, MatterTurn turn) {
        work.as(PreschoolTeams.acting(user), () -> {
            access.require(user, taking(user), id);
            store.lock(id);
            var matter = store.get(Side.of(user), id);
            if (matter.turns().stream().anyMatch(turn::repeats)) {
                return;
            }
            if (matter.closed().isPresent()) {
                throw new Conflict(t("consultation.conflict.matterClosed"));
            }
            if (version != null && version != matter.version()) {
                throw new Conflict(t("consultation.conflict.matterChanged"));
            }
            if (turn.step() != null
                    && matter.steps().stream().noneMatch(step -> step.id().equals(turn.step()))) {
                throw new Conflict(t("consultation.conflict.noStep"));
            }
            store.insert(user, id, turn);
            audit.record(LogEntry.permitted(act, "matter", id.value()));
        });
    }

    private MatterTurn turn(
            User user,
            MatterTurn.Kind kind,
            String words,
            String who,
            @Nullable LocalDate day,
            @Nullable UUID step,
            @Nullable Because because) {
        return new MatterTurn(Id.make(), kind, words, who, day, step, because, clock.instant(), user.displayName());
    }

    private static ConsultationAction taking(User user) {
        return PreschoolTeams.asked(user, ConsultationAction.TAKE_PART, ConsultationAction.TAKE_PART_OWN);
    }
}
