package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.Conflict;

/** A team gets another name or other preschools; what it had before stands, and who sits there sits there still. */
@Component
class TeamChanges {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final PreschoolTeams teams;
    private final PreschoolTeamStore store;
    private final TeamChangeStore changes;
    private final Clock clock;

    TeamChanges(
            Work work,
            Access access,
            AuditLog audit,
            PreschoolTeams teams,
            PreschoolTeamStore store,
            TeamChangeStore changes,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.teams = teams;
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /** {@return what the team has been, the latest first; a part of a look at it} */
    List<TeamChange> list(User user, PreschoolTeamId id) {
        return work.as(PreschoolTeams.acting(user), () -> {
            access.require(user, PreschoolTeams.seeing(user), id);
            return changes.list(user, id);
        });
    }

    /** {@return the team, for a page that changes it} */
    PreschoolTeam readToChange(User user, PreschoolTeamId id) {
        PreschoolTeams.requireFounder(user);
        return work.as(PreschoolTeams.acting(user), () -> {
            access.require(user, ConsultationAction.CHANGE_OWN_TEAM, id);
            audit.record(LogEntry.permitted("consultation.read-team", "preschool-team", id.value()));
            return store.get(user, ConsultationAction.SEE_OWN_TEAM, id);
        });
    }

    /**
     * Changes a team. A preschool that the person could not have chosen stays as it is, and a head's own is one of the team's.
     *
     * @param seen how often it had changed when the form was made
     */
    void change(User user, PreschoolTeamId id, int seen, String name, Set<UnitId> chosen) {
        var offered = teams.preschools(user).stream().map(Unit::id).collect(Collectors.toSet());
        work.as(PreschoolTeams.acting(user), () -> {
            access.require(user, ConsultationAction.CHANGE_OWN_TEAM, id);
            store.lock(id);
            var team = store.get(user, ConsultationAction.SEE_OWN_TEAM, id);
            var units = new HashSet<>(team.units());
            units.removeAll(offered);
            chosen.stream().filter(offered::contains).forEach(units::add);
            if (user.is(Role.PRESCHOOL_HEAD)) {
                units.add(user.unit());
            }
            if (team.name().equals(name) && team.units().equals(units)) {
                return;
            }
            if (team.changes() != seen) {
                throw new Conflict(t("consultation.team.conflict.changed"));
            }
            if (store.list(user, ConsultationAction.LIST_OWN_TEAMS).stream()
                    .anyMatch(other -> other.name().equals(name) && !other.id().equals(id))) {
                throw new Conflict(t("consultation.team.conflict.name"));
            }
            changes.insert(user, id, name, units, clock.instant());
            audit.record(LogEntry.permitted("consultation.change-team", "preschool-team", id.value()));
        });
    }
}
