package se.skyddsnat.casework;

import static se.skyddsnat.access.Relation.ASSIGNEE;
import static se.skyddsnat.access.Role.INTAKE_WORKER;
import static se.skyddsnat.access.Role.OUT_OF_HOURS_WORKER;
import static se.skyddsnat.access.Role.TEAM_LEADER;

import se.skyddsnat.access.Role;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/** Who has to do with a child's card: what every room that works on the card builds its actions of. */
public final class CaseRules {

    public static final Subject CASE = new Subject("case", "casework.case_file", "c");

    /** Whoever receives reports, by day or by night, and who leads them. */
    private static final Role[] RECEIVING = {INTAKE_WORKER, OUT_OF_HOURS_WORKER, TEAM_LEADER};

    /** Has the card to work with. */
    public static final Rule TAKER = Rule.related("casework.rule.taker", CASE, ASSIGNEE, RECEIVING);

    /** Leads the unit that has it, or that it will come to when the night is over. */
    public static final Rule LEADER =
            Rule.when("casework.rule.leader", "viewer.unit_id in (c.unit_id, c.receiver_id)", TEAM_LEADER);

    /** The same two, once an investigation has been opened on the child. */
    public static final Rule INVESTIGATOR = TAKER.and("c.stage = 'OPENED'");

    public static final Rule INVESTIGATION_LEADER = LEADER.and("c.stage = 'OPENED'");

    private CaseRules() {}

    static Role[] receiving() {
        return RECEIVING.clone();
    }
}
