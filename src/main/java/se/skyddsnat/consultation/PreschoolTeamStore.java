package se.skyddsnat.consultation;

import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.TransactionLock;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.UnitId;

/** The SQL over preschool consultation teams and who sits in them, on whichever side they are read. */
@Component
class PreschoolTeamStore {

    private final JdbcClient jdbc;

    PreschoolTeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PreschoolTeam> list(User user, ConsultationAction action) {
        return teams(user, action, null);
    }

    PreschoolTeam get(User user, ConsultationAction action, PreschoolTeamId id) {
        return teams(user, action, id.value()).getFirst();
    }

    void insert(User user, PreschoolTeamId id, AuthorityId other, String name, List<UUID> preschools, Instant at) {
        jdbc.sql("""
                insert into consultation.own_preschool_team (authority_id, id, other_id, name, preschools, at, author_id)
                values (:authority, :id, :other, :name, :preschools, :at, :author)
                """)
                .param("authority", user.authority().value())
                .param("id", id.value())
                .param("other", other.value())
                .param("name", name)
                .param("preschools", preschools.toArray(UUID[]::new))
                .param("at", timestamp(at))
                .param("author", user.account())
                .update();
        carry("share_team", id.value());
    }

    void insert(User user, PreschoolTeamId team, PreschoolTeam.Seat seat, boolean sits, Instant at) {
        var id = Id.make();
        jdbc.sql("""
                insert into %1$s (authority_id, id, team_id, account_id, name, place, sits, at, holder)
                select :authority, :id, :team, :account, :name, :place, :sits, :at,
                    case when p.rows = 0 then :id else p.holder end
                from (select count(*) as rows, (array_agg(s.holder order by s.at desc, s.id desc))[1] as holder
                      from %1$s s where s.team_id = :team and s.account_id = :account) p
                """.formatted(Side.of(user).table("seat")))
                .param("authority", user.authority().value())
                .param("id", id)
                .param("team", team.value())
                .param("account", seat.account())
                .param("name", seat.name())
                .param("place", seat.place())
                .param("sits", sits)
                .param("at", timestamp(at))
                .update();
        carry("share_seat", id);
    }

    /** Waits until nobody else seats anybody in this team; holds until the transaction ends. */
    void lock(PreschoolTeamId id) {
        TransactionLock.take(jdbc, "consultation " + id.value());
    }

    /** {@return whether the person sits in the team now} */
    boolean sits(User user, PreschoolTeamId team) {
        return seats(Side.of(user)).getOrDefault(team.value(), List.of()).stream()
                .anyMatch(seat -> user.account().equals(seat.account()));
    }

    /** {@return who could sit in the team: at its preschools and the central function, or in the leader's own unit} */
    List<PreschoolTeam.Seat> candidates(User user, PreschoolTeamId team) {
        var social = Side.of(user) == Side.TEAM;
        return jdbc.sql(
                        """
                select distinct on (v.name, v.account_id) v.account_id, v.name, u.name as place
                from access.viewer v
                join organisation.unit u on u.id = v.unit_id, %s t
                where t.id = :team and v.authority_id = :authority and v.role = any(:roles)
                    and %s
                order by v.name, v.account_id
                """.formatted(
                                        Side.of(user).table("preschool_team_now"),
                                        social
                                                ? "v.unit_id = :unit"
                                                : "(v.unit_id = any(t.preschools) or v.role = 'CENTRAL_FUNCTION' or v.unit_id = :unit)"))
                .param("team", team.value())
                .param("authority", user.authority().value())
                .param("unit", user.unit().value())
                .param(
                        "roles",
                        Stream.of(social ? TeamRules.SOCIAL : TeamRules.PRESCHOOL)
                                .map(Role::name)
                                .toArray(String[]::new))
                .query((row, _) -> seat(row))
                .list();
    }

    TeamFigures figures(PreschoolTeamId team, LocalDate today) {
        return jdbc.sql("select * from handover.team_figures(:team, :today)")
                .param("team", team.value())
                .param("today", today)
                .query((row, _) ->
                        new TeamFigures(number(row, "brought"), number(row, "to_look"), number(row, "in_time")))
                .single();
    }

    private List<PreschoolTeam> teams(User user, ConsultationAction action, @Nullable UUID only) {
        var seats = seats(Side.of(user));
        return jdbc.sql("""
                select t.id, t.other_id, t.name, t.changes, t.preschools::text[] as units,
                    array(select u.name from organisation.unit u where u.id = any(t.preschools) order by u.name) as preschools
                from %s t, %s where %s and (cast(:only as uuid) is null or t.id = :only) order by t.name, t.id
                """.formatted(action.subject().table(), User.VIEWER, action.filter()))
                .params(user.viewer())
                .param("only", only)
                .query((row, _) -> new PreschoolTeam(
                        new PreschoolTeamId(uuid(row, "id")),
                        new AuthorityId(uuid(row, "other_id")),
                        text(row, "name"),
                        texts(row, "units").stream()
                                .map(unit -> new UnitId(UUID.fromString(unit)))
                                .collect(Collectors.toSet()),
                        texts(row, "preschools"),
                        row.getInt("changes"),
                        seats.getOrDefault(uuid(row, "id"), List.of())))
                .list();
    }

    private Map<UUID, List<PreschoolTeam.Seat>> seats(Side side) {
        return jdbc
                .sql("select team_id, account_id, name, place from " + side.table("sitting") + " order by name, id")
                .query((row, _) -> Map.entry(uuid(row, "team_id"), seat(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void carry(String passage, UUID row) {
        jdbc.sql("select handover." + passage + "(:row)")
                .param("row", row)
                .query((_, _) -> true)
                .list();
    }

    private static PreschoolTeam.Seat seat(ResultSet row) throws SQLException {
        return new PreschoolTeam.Seat(findUuid(row, "account_id").orElse(null), text(row, "name"), text(row, "place"));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
