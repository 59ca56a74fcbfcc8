package se.skyddsnat.access;

import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.NotFound;

/**
 * Who may do what with which record, who has something to do with it, and for whom it does not exist. Everything runs in
 * the work of the one who asks.
 */
@Component
public class Access {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Question, String> questions = new ConcurrentHashMap<>();

    Access(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Someone who can do something with a record, and the rule that says so. */
    public record Entitled(AccountId account, String name, Role role, UUID unit, String rule) {}

    /** A block that holds on a record. */
    public record Block(UUID id, AccountId account, String name, Ground ground) {}

    /** Why a record does not exist for a person. */
    public enum Ground {
        /** Disqualified (jäv; förvaltningslagen 2017:900, 16 §). */
        DISQUALIFIED,
        /** The person said so. */
        OWN_DECLARATION,
        /** The one whom the record is about asked for it. */
        WISH_OF_PERSON,
        OTHER
    }

    /** Refuses as if the record did not exist, unless the person may do this with it. */
    public void require(User user, Action action, Id id) {
        if (!may(user, action, id)) {
            throw new NotFound();
        }
    }

    public boolean may(User user, Action action, Id id) {
        return !holding(user, action.subject(), action.rules(), id).isEmpty();
    }

    /** {@return which of a module's actions on one kind of record the person may do with one of them: what its page offers} */
    public <A extends Enum<A> & Action> Set<A> allowed(User user, Class<A> actions, Subject subject, Id id) {
        var about = Stream.of(actions.getEnumConstants())
                .filter(action -> action.subject().equals(subject))
                .toList();
        var rules = about.stream()
                .flatMap(action -> action.rules().stream())
                .distinct()
                .toList();
        var holding = holding(user, subject, rules, id);
        return about.stream()
                .filter(action -> action.rules().stream().anyMatch(holding::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(actions)));
    }

    private record Asked(User user, Subject subject, Id id) {}

    /** {@return those of some rules that hold; for one page, each is asked about once} */
    private Set<Rule> holding(User user, Subject subject, List<Rule> rules, Id id) {
        var known = Work.once(new Asked(user, subject, id), () -> new HashMap<Rule, Boolean>());
        var asked = rules.stream().filter(rule -> !known.containsKey(rule)).toList();
        if (!asked.isEmpty()) {
            var numbers = jdbc.sql(questions.computeIfAbsent(new Question(subject, asked), Question::sql))
                    .param("id", id.value())
                    .params(user.viewer())
                    .query(Integer.class)
                    .set();
            IntStream.range(0, asked.size()).forEach(number -> known.put(asked.get(number), numbers.contains(number)));
        }
        return rules.stream().filter(known::get).collect(Collectors.toSet());
    }

    /** Which rules hold for one record: answered with their numbers, and with none where the record is not there. */
    private record Question(Subject subject, List<Rule> rules) {

        String sql() {
            var cases = IntStream.range(0, rules.size())
                    .mapToObj(number -> "case when %s then %d end"
                            .formatted(rules.get(number).sql(), number))
                    .collect(Collectors.joining(", "));
            return "select unnest(array_remove(array[%s], null)) from %s, %s where %s.id = :id and %s"
                    .formatted(cases, subject.from(), User.VIEWER, subject.alias(), subject.there());
        }
    }

    /** {@return everyone in the authority who may do this with the record, each with the first rule that says so} */
    public List<Entitled> explain(Action action, Id id) {
        var rule = action.rules().stream()
                .map(each -> "when %s then '%s'".formatted(each.sql(), each.name()))
                .collect(Collectors.joining(" "));
        return jdbc.sql("""
                select viewer.account_id, viewer.name, viewer.role, viewer.unit_id, case %s end as rule
                from access.viewer viewer, %s
                where %s.id = :id and %s
                order by viewer.name collate "sv-x-icu", viewer.role
                """.formatted(
                                rule, action.subject().from(), action.subject().alias(), action.filter()))
                .param("id", id.value())
                .query((row, _) -> new Entitled(
                        new AccountId(uuid(row, "account_id")),
                        text(row, "name"),
                        oneOf(row, "role", Role.class),
                        uuid(row, "unit_id"),
                        text(row, "rule")))
                .list();
    }

    /** {@return the colleagues in a unit in these roles, the person left out} */
    public List<Entitled> colleagues(User user, Role... roles) {
        return jdbc.sql("""
                select v.account_id, v.name, v.role, v.unit_id, 'colleague' as rule
                from access.viewer v
                where v.authority_id = :authority and v.unit_id = :unit and v.account_id <> :account
                    and v.role = any(:roles)
                order by v.name collate "sv-x-icu"
                """)
                .param("authority", user.authority().value())
                .param("unit", user.unit().value())
                .param("account", user.account())
                .param("roles", List.of(roles).stream().map(Role::name).toArray(String[]::new))
                .query((row, _) -> new Entitled(
                        new AccountId(uuid(row, "account_id")),
                        text(row, "name"),
                        oneOf(row, "role", Role.class),
                        uuid(row, "unit_id"),
                        text(row, "rule")))
                .list();
    }

    /** Gives a person something to do with a record. Said twice it holds once. */
    public void relate(User by, AccountId account, Relation relation, Id subject) {
        jdbc.sql("""
                insert into access.relation (authority_id, id, subject_id, account_id, function, since, granted_by)
                select :authority, :id, :subject, :account, :function, :now, :by
                where not exists (
                    select from access.active_relation r
                    where r.subject_id = :subject and r.account_id = :account and r.function = :function)
                """)
                .param("authority", by.authority().value())
                .param("id", Id.make())
                .param("subject", subject.value())
                .param("account", account.value())
                .param("function", relation.name())
                .param("now", timestamp(clock.instant()))
                .param("by", by.account())
                .update();
    }

    /** Ends what a person, or with null everybody, had to do with a record in one function. */
    public void unrelate(User by, Relation relation, Id subject) {
        jdbc.sql("""
                insert into access.relation_end (authority_id, relation_id, ended_at)
                select r.authority_id, r.id, :now from access.relation r
                where r.authority_id = :authority and r.subject_id = :subject and r.function = :function
                    and not exists (
                        select from access.relation_end e
                        where e.authority_id = r.authority_id and e.relation_id = r.id)
                """)
                .param("now", timestamp(clock.instant()))
                .param("authority", by.authority().value())
                .param("subject", subject.value())
                .param("function", relation.name())
                .update();
    }

    /** From now on these records do not exist for the person, by any road. */
    public void block(User by, AccountId account, Ground ground, Collection<? extends Id> subjects) {
        for (var subject : subjects) {
            jdbc.sql("""
                    insert into access.block (authority_id, id, subject_id, account_id, ground, since, set_by)
                    values (:authority, :id, :subject, :account, :ground, :now, :by)
                    """)
                    .param("authority", by.authority().value())
                    .param("id", Id.make())
                    .param("subject", subject.value())
                    .param("account", account.value())
                    .param("ground", ground.name())
                    .param("now", timestamp(clock.instant()))
                    .param("by", by.account())
                    .update();
        }
    }

    /** Lifts every block that a person has on these records. */
    public void lift(User by, AccountId account, Collection<? extends Id> subjects) {
        jdbc.sql("""
                insert into access.block_lift (authority_id, block_id, lifted_at, lifted_by)
                select b.authority_id, b.id, :now, :by from access.active_block b
                where b.authority_id = :authority and b.account_id = :account and b.subject_id = any(:subjects)
                """)
                .param("now", timestamp(clock.instant()))
                .param("by", by.account())
                .param("authority", by.authority().value())
                .param("account", account.value())
                .param("subjects", subjects.stream().map(Id::value).toArray(UUID[]::new))
                .update();
    }

    /** {@return the blocks that hold on a record, with the names of the blocked} */
    public List<Block> blocks(User user, Id subject) {
        return jdbc.sql("""
                select b.id, b.account_id, b.ground, min(v.name) as name
                from access.active_block b
                join access.viewer v on v.authority_id = b.authority_id and v.account_id = b.account_id
                where b.authority_id = :authority and b.subject_id = :subject
                group by b.id, b.account_id, b.ground, b.since
                order by b.since
                """)
                .param("authority", user.authority().value())
                .param("subject", subject.value())
                .query((row, _) -> new Block(
                        uuid(row, "id"),
                        new AccountId(uuid(row, "account_id")),
                        text(row, "name"),
                        oneOf(row, "ground", Ground.class)))
                .list();
    }
}
