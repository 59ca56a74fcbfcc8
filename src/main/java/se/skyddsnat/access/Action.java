package se.skyddsnat.access;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be done with a kind of record, and who may: the one declaration that a list filters by, a check asks, and an
 * explanation quotes. Each module has one enum of them.
 *
 * <p>A block ({@code access.active_block}) goes before every rule: for the blocked person the record is not there.
 */
public interface Action {

    String name();

    Subject subject();

    List<Rule> rules();

    /** SQL that holds for a record (by the subject's alias) and a {@code viewer}; a list puts it in its where. */
    default String filter() {
        var rules = rules().stream().map(rule -> "(" + rule.sql() + ")").collect(Collectors.joining(" or "));
        return subject().there() + " and (" + rules + ")";
    }
}
