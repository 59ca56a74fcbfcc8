package se.skyddsnat.casework;

import static se.skyddsnat.access.Relation.ASSIGNEE;
import static se.skyddsnat.access.Role.INTAKE_WORKER;
import static se.skyddsnat.access.Role.TEAM_LEADER;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/**
 * What can be done with a report and with a child's card, and who may. Until it is taken, those who receive reports see
 * it; then the one who took it, and who leads that unit.
 */
enum CaseAction implements Action {
    READ_REPORT(Of.REPORT, Of.UNTAKEN_REPORT, Of.REPORT_TAKER, Of.REPORT_LEADER),
    /** Also of a taken one, so that the second of two learns that it is taken. */
    TAKE(Of.REPORT, Rule.role("casework.rule.receives", INTAKE_WORKER, TEAM_LEADER)),
    LIST_INCOMING(Of.CASE, Of.UNTAKEN),
    LIST_TAKEN(Of.CASE, Of.TAKER, Of.LEADER),
    READ(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    SEE_IDENTITY(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    ASSESS(Of.CASE, Of.TAKER, Of.LEADER),
    GIVE_REASON(Of.CASE, Of.TAKER, Of.LEADER),
    DECIDE(Of.CASE, Of.TAKER, Of.LEADER),
    TELL_REPORTER(Of.CASE, Of.TAKER, Of.LEADER),
    DECLARE_BLOCK(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    MANAGE_BLOCKS(Of.CASE, Of.UNTAKEN_LEADER, Of.LEADER);

    private final Subject subject;
    private final List<Rule> rules;

    CaseAction(Subject subject, Rule... rules) {
        this.subject = subject;
        this.rules = List.of(rules);
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    private static final class Of {
        static final Subject CASE = new Subject("case", "casework.case_file", "c");
        static final Subject REPORT = new Subject("report", "casework.intake", "i");

        static final Rule UNTAKEN =
                Rule.when("casework.rule.untaken", "c.assignee_id is null", INTAKE_WORKER, TEAM_LEADER);
        static final Rule UNTAKEN_LEADER = Rule.when("casework.rule.untaken", "c.assignee_id is null", TEAM_LEADER);
        static final Rule TAKER = Rule.related("casework.rule.taker", CASE, ASSIGNEE, INTAKE_WORKER, TEAM_LEADER);
        static final Rule LEADER = Rule.when("casework.rule.leader", "c.unit_id = viewer.unit_id", TEAM_LEADER);

        static final Rule UNTAKEN_REPORT =
                Rule.when("casework.rule.untaken", cards("card.assignee_id is null"), INTAKE_WORKER, TEAM_LEADER);
        static final Rule REPORT_TAKER =
                Rule.related("casework.rule.taker", REPORT, ASSIGNEE, INTAKE_WORKER, TEAM_LEADER);
        static final Rule REPORT_LEADER =
                Rule.when("casework.rule.leader", cards("card.unit_id = viewer.unit_id"), TEAM_LEADER);

        private static String cards(String predicate) {
            return """
                    exists (select from casework.case_file card where card.authority_id = i.authority_id
                            and card.intake_id = i.id and %s)\
                    """.formatted(predicate);
        }
    }
}
