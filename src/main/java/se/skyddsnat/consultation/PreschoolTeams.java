package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;

/**
 * Preschool consultation teams: a head or the central function sets one up and says who sits there from the preschools, a
 * leader at social services says who does from there.
 */
@Component
public class PreschoolTeams {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final PreschoolTeamStore store;
    private final Organisation organisation;
    private final Clock clock;

    PreschoolTeams(
            Work work,
            Access access,
            AuditLog audit,
            PreschoolTeamStore store,
            Organisation organisation,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<PreschoolTeam> list(User user) {
        return work.as(
                acting(user),
                () -> store.list(user, asked(user, ConsultationAction.LIST_TEAMS, ConsultationAction.LIST_OWN_TEAMS)));
    }

    PreschoolTeam read(User user, PreschoolTeamId id) {
        return work.as(acting(user), () -> {
            access.require(user, seeing(user), id);
            audit.record(LogEntry.permitted("consultation.read-team", "preschool-team", id.value()));
            return store.get(user, seeing(user), id);
        });
    }

    TeamFigures figures(User user, PreschoolTeamId id) {
        return work.as(acting(user), () -> {
            access.require(user, seeing(user), id);
            return store.figures(id, Formats.day(clock.instant()));
        });
    }

    boolean seats(User user, PreschoolTeamId id) {
        return work.as(acting(user), () -> access.may(user, seating(user), id));
    }

    /** {@return who could be given a seat by this person and has none} */
    List<PreschoolTeam.Seat> candidates(User user, PreschoolTeamId id) {
        return work.as(acting(user), () -> {
            access.require(user, seating(user), id);
            var team = store.get(user, seeing(user), id);
            return store.candidates(user, id).stream()
                    .filter(seat ->
                            team.seat(Objects.requireNonNull(seat.account())).isEmpty())
                    .toList();
        });
    }

    /** {@return the board's own preschools, by name; a head's in the same district} */
    List<Unit> preschools(User user) {
        requireFounder(user);
        var own = organisation.find(user.unit()).orElseThrow();
        return organisation.units(UnitKind.PRESCHOOL).stream()
                .filter(unit -> unit.authority().equals(user.authority()))
                .filter(unit ->
                        user.is(Role.CENTRAL_FUNCTION) || unit.district().equals(own.district()))
                .toList();
    }

    /**
     * Sets a team up; a head's own preschool is one of its own. Who sets it up sits in it. With a name that a team has
     * already, it is that one.
     */
    public PreschoolTeamId setUp(User user, String name, Set<UnitId> preschools) {
        var ours = preschools(user).stream()
                .filter(unit -> preschools.contains(unit.id())
                        || (user.is(Role.PRESCHOOL_HEAD) && unit.id().equals(user.unit())))
                .toList();
        var receiver = ours.stream()
                .flatMap(unit -> organisation.findReceiver(unit.id()).stream())
                .findFirst()
                .orElseThrow(() -> new Conflict(t("consultation.conflict.noReceiver")));
        return work.as(acting(user), () -> {
            var same = store.list(user, ConsultationAction.LIST_OWN_TEAMS).stream()
                    .filter(team -> team.name().equals(name))
                    .findFirst();
            if (same.isPresent()) {
                return same.get().id();
            }
            var id = new PreschoolTeamId(Id.make());
            var units = ours.stream().map(unit -> unit.id().value()).toList();
            store.insert(user, id, receiver.authority(), name, units, clock.instant());
            store.insert(
                    user,
                    id,
                    new PreschoolTeam.Seat(user.account(), user.displayName(), user.unitName()),
                    true,
                    clock.instant());
            audit.record(LogEntry.permitted("consultation.set-up-team", "preschool-team", id.value()));
            return id;
        });
    }

    /** Gives somebody on this side a seat. */
    public void seat(User user, PreschoolTeamId id, AccountId account) {
        work.as(acting(user), () -> {
            access.require(user, seating(user), id);
            store.lock(id);
            if (store.get(user, seeing(user), id).seat(account.value()).isEmpty()) {
                var seat = store.candidates(user, id).stream()
                        .filter(each -> account.value().equals(each.account()))
                        .findFirst()
                        .orElseThrow(() -> new Conflict(t("consultation.conflict.noCandidate")));
                store.insert(user, id, seat, true, clock.instant());
                audit.record(LogEntry.permitted("consultation.seat", "preschool-team", id.value(), account.value()));
            }
        });
    }

    /** Takes somebody on this side out of the team; what was brought to it is closed for that person from now on. */
    public void unseat(User user, PreschoolTeamId id, UUID account) {
        work.as(acting(user), () -> {
            access.require(user, seating(user), id);
            store.lock(id);
            store.get(user, seeing(user), id).seat(account).ifPresent(seat -> {
                store.insert(user, id, seat, false, clock.instant());
                audit.record(LogEntry.permitted("consultation.unseat", "preschool-team", id.value(), account));
            });
        });
    }

    static void requireFounder(User user) {
        if (!user.is(Role.PRESCHOOL_HEAD, Role.CENTRAL_FUNCTION)) {
            throw new Forbidden();
        }
    }

    static Acting acting(User user) {
        if (!user.is(TeamRules.PRESCHOOL) && !user.is(TeamRules.SOCIAL)) {
            throw new Forbidden();
        }
        return user.acting();
    }

    static ConsultationAction asked(User user, ConsultationAction social, ConsultationAction preschool) {
        return Side.of(user) == Side.TEAM ? social : preschool;
    }

    static ConsultationAction seeing(User user) {
        return asked(user, ConsultationAction.SEE_TEAM, ConsultationAction.SEE_OWN_TEAM);
    }

    private static ConsultationAction seating(User user) {
        return asked(user, ConsultationAction.SEAT, ConsultationAction.SEAT_OWN);
    }
}
