package se.skyddsnat.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * One reason why a person may do something with a record.
 *
 * @param name the last part of the text key that explains it: {@code access.rule.<name>}
 * @param roles who it is for
 * @param predicate SQL over the record's alias and {@code viewer} (account_id, role, authority_id, unit_id)
 */
public record Rule(String name, Set<Role> roles, String predicate) {

    public Rule {
        roles = Set.copyOf(roles);
    }

    /** A rule for everybody in these roles in the record's own authority. */
    public static Rule role(String name, Role... roles) {
        return new Rule(name, Set.of(roles), "true");
    }

    /** A rule for those in these roles for whom the predicate holds. */
    public static Rule when(String name, String predicate, Role... roles) {
        return new Rule(name, Set.of(roles), predicate);
    }

    /** A rule for those who have something to do with the record. */
    public static Rule related(String name, Subject subject, Relation relation, Role... roles) {
        // An array that is asked for once, not a question for each record: so an index finds the records.
        return when(name, """
                %1$s.id = any(array(select r.subject_id from access.active_relation r
                        where r.authority_id = viewer.authority_id and r.account_id = viewer.account_id
                            and r.function = '%2$s'))\
                """.formatted(subject.alias(), relation), roles);
    }

    /** {@return the same rule, for those records of which this holds too} */
    public Rule and(String more) {
        return new Rule(name, roles, "(" + predicate + ") and " + more);
    }

    String sql() {
        var codes = roles.stream().sorted().map(role -> "'" + role + "'").collect(Collectors.joining(", "));
        return "viewer.role in (" + codes + ") and " + predicate;
    }
}
