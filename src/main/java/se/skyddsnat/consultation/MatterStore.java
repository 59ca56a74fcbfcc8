package se.skyddsnat.consultation;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findOneOf;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.TransactionLock;

/** The SQL over what is brought to preschool consultation teams, on whichever side it is read. */
@Component
class MatterStore {

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the matters that an action's rules show the person} */
    List<Matter> list(User user, ConsultationAction action) {
        return matters(
                Side.of(user),
                jdbc.sql("select m.* from %s m, %s where %s order by m.at, m.id"
                                .formatted(action.subject().table(), User.VIEWER, action.filter()))
                        .params(user.viewer()));
    }

    Matter get(Side side, MatterId id) {
        return matters(
                        side,
                        jdbc.sql("select * from " + side.table("matter") + " where id = :id")
                                .param("id", id.value()))
                .getFirst();
    }

    /** {@return whether it was new; a second click brings nothing} */
    boolean bring(User user, Matter matter) {
        int rows = jdbc.sql("""
                insert into consultation.own_matter
                    (authority_id, id, team_id, number, age, words, wish, at, author_id, author_name, author_place)
                values (:authority, :id, :team, :number, :age, :words, :wish, :at, :author, :name, :place)
                on conflict (authority_id, id) do nothing
                """)
                .param("authority", user.authority().value())
                .param("id", matter.id().value())
                .param("team", matter.team().value())
                .param("number", matter.number())
                .param("age", matter.content().age().name())
                .param("words", matter.content().words())
                .param("wish", matter.content().wish())
                .param("at", timestamp(matter.at()))
                .param("author", matter.author())
                .param("name", matter.authorName())
                .param("place", matter.authorPlace())
                .update();
        if (rows > 0) {
            carry("bring_matter", matter.id().value());
        }
        return rows > 0;
    }

    void insert(User user, MatterId matter, MatterTurn turn) {
        jdbc.sql("""
                insert into %s (authority_id, id, matter_id, kind, words, who, on_day, step_id, because, at, author_id,
                    author_name)
                values (:authority, :id, :matter, :kind, :words, :who, :day, :step, :because, :at, :author, :name)
                """.formatted(Side.of(user).table("matter_turn")))
                .param("authority", user.authority().value())
                .param("id", turn.id())
                .param("matter", matter.value())
                .param("kind", turn.kind().name())
                .param("words", turn.words())
                .param("who", turn.who())
                .param("day", turn.day())
                .param("step", turn.step())
                .param("because", turn.because() == null ? null : turn.because().name())
                .param("at", timestamp(turn.at()))
                .param("author", user.account())
                .param("name", turn.author())
                .update();
        carry("share_matter_turn", turn.id());
    }

    /** Waits until nobody else writes on this matter, on either side; holds until the transaction ends. */
    void lock(MatterId id) {
        TransactionLock.take(jdbc, "consultation " + id.value());
    }

    private void carry(String passage, UUID row) {
        jdbc.sql("select handover." + passage + "(:row)")
                .param("row", row)
                .query((_, _) -> true)
                .list();
    }

    private List<Matter> matters(Side side, JdbcClient.StatementSpec asked) {
        var bare = asked.query((row, _) -> matter(row)).list();
        var turns = turns(side, bare.stream().map(matter -> matter.id().value()).toArray(UUID[]::new));
        return bare.stream()
                .map(matter -> new Matter(
                        matter.id(),
                        matter.team(),
                        matter.number(),
                        matter.content(),
                        matter.at(),
                        matter.author(),
                        matter.authorName(),
                        matter.authorPlace(),
                        turns.getOrDefault(matter.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<MatterTurn>> turns(Side side, UUID[] matters) {
        return jdbc
                .sql("select * from " + side.table("matter_turn") + " where matter_id = any(:ids) order by at, id")
                .param("ids", matters)
                .query((row, _) -> Map.entry(uuid(row, "matter_id"), turn(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static MatterTurn turn(ResultSet row) throws SQLException {
        return new MatterTurn(
                uuid(row, "id"),
                oneOf(row, "kind", MatterTurn.Kind.class),
                text(row, "words"),
                text(row, "who"),
                findDate(row, "on_day").orElse(null),
                findUuid(row, "step_id").orElse(null),
                findOneOf(row, "because", Because.class).orElse(null),
                instant(row, "at"),
                text(row, "author_name"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var id = uuid(row, "id");
        return new Matter(
                new MatterId(id),
                new PreschoolTeamId(uuid(row, "team_id")),
                text(row, "number"),
                new NewMatter(id, oneOf(row, "age", AgeBand.class), text(row, "words"), text(row, "wish")),
                instant(row, "at"),
                findUuid(row, "author_id").orElse(null),
                text(row, "author_name"),
                text(row, "author_place"),
                List.of());
    }
}
