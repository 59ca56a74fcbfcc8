package se.skyddsnat.casework;

import static se.skyddsnat.access.Relation.ASSIGNEE;
import static se.skyddsnat.access.Role.OUT_OF_HOURS_WORKER;
import static se.skyddsnat.access.Role.TEAM_LEADER;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/**
 * What can be done with a report and with a child's card, and who may. Until it is taken, the unit that it came to sees it,
 * and the intake unit that it will come to when the night is over; then the one who took it, and who leads either unit.
 */
enum CaseAction implements Action {
    READ_REPORT(Of.REPORT, Of.UNTAKEN_REPORT, Of.REPORT_TAKER, Of.REPORT_LEADER),
    /** Also of a taken one, so that the second of two learns that it is taken. */
    TAKE(Of.REPORT, Of.RECEIVER),
    /** Also of one that is left already, so that the second of two learns that it is. */
    LEAVE_TO_INTAKE(Of.REPORT, Of.NIGHT, Of.NIGHT_LEADER),
    /** To a worker of the unit, also from another. */
    GIVE(Of.REPORT, Of.UNTAKEN_REPORT_LEADER, Of.REPORT_LEADER),
    LIST_INCOMING(Of.CASE, Of.UNTAKEN),
    LIST_TAKEN(Of.CASE, Of.TAKER, Of.LEADER),
    LIST_INVESTIGATIONS(Of.CASE, Of.TAKER, Of.LEADER),
    /** Into numbers, for the one who distributes. */
    COUNT_LOAD(Of.CASE, Of.UNTAKEN_LEADER, Of.LEADER),
    READ(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    SEE_IDENTITY(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    ASSESS(Of.CASE, Of.TAKER, Of.LEADER),
    GIVE_REASON(Of.CASE, Of.TAKER, Of.LEADER),
    DECIDE(Of.CASE, Of.TAKER, Of.LEADER),
    TELL_REPORTER(Of.CASE, Of.TAKER, Of.LEADER),
    SEE_GUARDIANS(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    ADD_GUARDIAN(Of.CASE, Of.TAKER, Of.LEADER),
    DECIDE_GATE(Of.CASE, Of.TAKER, Of.LEADER),
    REVIEW_GATE(Of.CASE, Of.TAKER, Of.LEADER),
    CONTACT_GUARDIAN(Of.CASE, Of.TAKER, Of.LEADER),
    SAVE_SAFE_CONTACT(Of.CASE, Of.TAKER, Of.LEADER),
    RECORD_PROTECTION(Of.CASE, Of.TAKER, Of.LEADER),
    WRITE_NOTE(Of.CASE, Of.TAKER, Of.LEADER),
    EXTEND(Of.CASE, Of.TAKER, Of.LEADER),
    /** Also by night, at the desk: what is known of a child may be what the night needs. */
    IDENTIFY(Of.CASE, Of.AT_NIGHT, Of.TAKER, Of.LEADER),
    ADD_CHILD(Of.CASE, Of.AT_NIGHT, Of.TAKER, Of.LEADER),
    JOIN(Of.CASE, Of.TAKER, Of.LEADER),
    /** Writes down that the reporter has asked what became of the report. */
    NOTE_QUESTION(Of.REPORT, Of.UNTAKEN_REPORT, Of.REPORT_TAKER, Of.REPORT_LEADER),
    DECLARE_BLOCK(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    /** What others opened in an emergency: whoever has the card knows at once. */
    SEE_EMERGENCIES(Of.CASE, Of.UNTAKEN, Of.TAKER, Of.LEADER),
    REVIEW_EMERGENCY(Of.CASE, Of.UNTAKEN_LEADER, Of.LEADER),
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
        private static final Role[] RECEIVING = CaseRules.receiving();

        static final Subject CASE = CaseRules.CASE;
        static final Subject REPORT = new Subject("report", "casework.intake", "i");

        /** It came to the viewer's unit, or will, from the out-of-hours service. */
        private static final String TO_UNIT = "viewer.unit_id in (%1$s.desk_id, %1$s.receiver_id)";

        private static final String AT_UNIT = "%1$s.assignee_id is null and " + TO_UNIT;

        /** Somebody in the unit has it, or it will come to the unit. */
        private static final String OF_UNIT = "viewer.unit_id in (%1$s.unit_id, %1$s.receiver_id)";

        static final Rule UNTAKEN = Rule.when("casework.rule.untaken", AT_UNIT.formatted("c"), RECEIVING);
        static final Rule UNTAKEN_LEADER = Rule.when("casework.rule.untaken", AT_UNIT.formatted("c"), TEAM_LEADER);
        static final Rule AT_NIGHT = Rule.when("casework.rule.untaken", AT_UNIT.formatted("c"), OUT_OF_HOURS_WORKER);
        static final Rule TAKER = CaseRules.TAKER;
        static final Rule LEADER = CaseRules.LEADER;

        static final Rule RECEIVER = Rule.when("casework.rule.receives", cards(TO_UNIT), RECEIVING);
        static final Rule UNTAKEN_REPORT = Rule.when("casework.rule.untaken", cards(AT_UNIT), RECEIVING);
        static final Rule UNTAKEN_REPORT_LEADER = Rule.when("casework.rule.untaken", cards(AT_UNIT), TEAM_LEADER);
        static final Rule REPORT_TAKER = Rule.related("casework.rule.taker", REPORT, ASSIGNEE, RECEIVING);
        static final Rule REPORT_LEADER = Rule.when("casework.rule.leader", cards(OF_UNIT), TEAM_LEADER);

        /** It came when intake was closed. */
        static final Rule NIGHT = Rule.when(
                "casework.rule.night",
                "i.desk_id = viewer.unit_id and i.desk_id <> i.receiver_id",
                OUT_OF_HOURS_WORKER,
                TEAM_LEADER);

        static final Rule NIGHT_LEADER = Rule.when(
                "casework.rule.night-leader",
                "i.receiver_id = viewer.unit_id and i.desk_id <> i.receiver_id",
                TEAM_LEADER);

        private static String cards(String predicate) {
            return """
                    exists (select from casework.case_file card where card.authority_id = i.authority_id
                            and card.intake_id = i.id and %s)\
                    """.formatted(predicate.formatted("card"));
        }
    }
}
