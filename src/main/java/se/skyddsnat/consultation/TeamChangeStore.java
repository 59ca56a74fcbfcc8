package se.skyddsnat.consultation;

import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.timestamp;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.organisation.UnitId;

/** The names and the preschools that teams have had, and get. */
@Repository
class TeamChangeStore {

    private final JdbcClient jdbc;

    TeamChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return what a team has been, the latest first: what it is now, and what it was before} */
    List<TeamChange> list(User user, PreschoolTeamId id) {
        return jdbc.sql("""
                        select v.name, v.at, v.author,
                            array(select u.name from organisation.unit u where u.id = any(v.preschools) order by u.name) as preschools
                        from (
                            select c.name, c.preschools, c.at, c.author_name as author, c.id, true as later
                            from %s c where c.team_id = :team
                            union all
                            select t.name, t.preschools, t.at, '', t.id, false from %s t where t.id = :team) v
                        order by v.later desc, v.at desc, v.id desc
                        """.formatted(
                                Side.of(user).table("preschool_team_change"),
                                Side.of(user).table("preschool_team")))
                .param("team", id.value())
                .query((row, _) -> new TeamChange(
                        text(row, "name"), texts(row, "preschools"), instant(row, "at"), text(row, "author")))
                .list();
    }

    /** Written on the preschools' side, and told to the other. */
    void insert(User by, PreschoolTeamId team, String name, Set<UnitId> preschools, Instant at) {
        var id = Id.make();
        jdbc.sql("""
                        insert into consultation.own_preschool_team_change
                            (authority_id, id, team_id, name, preschools, at, author_id, author_name)
                        values (:authority, :id, :team, :name, :preschools, :at, :author, :author_name)
                        """)
                .param("authority", by.authority().value())
                .param("id", id)
                .param("team", team.value())
                .param("name", name)
                .param("preschools", preschools.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("at", timestamp(at))
                .param("author", by.account())
                .param("author_name", by.displayName())
                .update();
        jdbc.sql("select handover.share_team_change(:id)")
                .param("id", id)
                .query((_, _) -> true)
                .list();
    }
}
