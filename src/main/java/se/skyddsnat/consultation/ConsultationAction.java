package se.skyddsnat.consultation;

import static se.skyddsnat.access.Role.EXPERT;
import static se.skyddsnat.access.Role.INTAKE_WORKER;
import static se.skyddsnat.access.Role.OUT_OF_HOURS_WORKER;
import static se.skyddsnat.access.Role.PRESCHOOL_HEAD;
import static se.skyddsnat.access.Role.TEACHER;
import static se.skyddsnat.access.Role.TEAM_LEADER;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;
import se.skyddsnat.casework.CaseRules;

/**
 * What can be done with a question, and who may: its author, and on the team's side the experts. And with what is brought to
 * a preschool consultation team: those who sit in it.
 */
@SuppressWarnings("ImmutableEnumChecker") // subjects and rules are records of texts, in lists that nothing changes
enum ConsultationAction implements Action {
    LIST_QUEUE(Of.QUESTION, Of.EXPERTS),
    ANSWER(Of.QUESTION, Of.EXPERTS),
    LIST_ASKED(Of.QUESTION, Of.COLLEAGUE),
    READ_ASKED(Of.QUESTION, Of.COLLEAGUE, Of.HAS_CASE),
    GO_ON(Of.QUESTION, Of.COLLEAGUE, Of.HAS_CASE),
    LIST_OWN(Of.OWN, Of.AUTHOR),
    READ_OWN(Of.OWN, Of.AUTHOR),
    GO_ON_OWN(Of.OWN, Of.AUTHOR),
    LIST_MATTERS(TeamRules.MATTER, TeamRules.MEMBER),
    TAKE_PART(TeamRules.MATTER, TeamRules.MEMBER),
    LIST_OWN_MATTERS(TeamRules.OWN_MATTER, TeamRules.OWN_MEMBER),
    TAKE_PART_OWN(TeamRules.OWN_MATTER, TeamRules.OWN_MEMBER),
    LIST_TEAMS(TeamRules.TEAM, TeamRules.SITS, TeamRules.LEADER),
    SEE_TEAM(TeamRules.TEAM, TeamRules.SITS, TeamRules.LEADER),
    SEAT(TeamRules.TEAM, TeamRules.LEADER),
    LIST_OWN_TEAMS(TeamRules.OWN_TEAM, TeamRules.OWN_SITS, TeamRules.HEAD, TeamRules.CENTRAL),
    SEE_OWN_TEAM(TeamRules.OWN_TEAM, TeamRules.OWN_SITS, TeamRules.HEAD, TeamRules.CENTRAL),
    SEAT_OWN(TeamRules.OWN_TEAM, TeamRules.HEAD, TeamRules.CENTRAL),
    CHANGE_OWN_TEAM(TeamRules.OWN_TEAM, TeamRules.HEAD, TeamRules.CENTRAL),
    /** Say in an investigation who was consulted, or why nobody was. */
    CHOOSE(CaseRules.CASE, CaseRules.INVESTIGATOR, CaseRules.INVESTIGATION_LEADER);

    private final Subject subject;
    private final List<Rule> rules;

    ConsultationAction(Subject subject, Rule... rules) {
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
        static final Subject QUESTION = new Subject("question", "consultation.question", "q");
        static final Subject OWN = new Subject("own-question", "consultation.own_question", "o");
        static final Rule EXPERTS = Rule.role("consultation.rule.expert", EXPERT);
        static final Rule COLLEAGUE = Rule.when(
                "consultation.rule.asker",
                "q.asker_id = viewer.account_id",
                INTAKE_WORKER,
                OUT_OF_HOURS_WORKER,
                TEAM_LEADER);
        /** Has the case that it names, also after somebody else. */
        static final Rule HAS_CASE = Rule.when(
                "consultation.rule.case",
                "exists (select from casework.case_file c where c.authority_id = q.authority_id and c.id = q.case_id"
                        + " and (%s or %s))"
                                .formatted(
                                        CaseRules.INVESTIGATOR.predicate(), CaseRules.INVESTIGATION_LEADER.predicate()),
                INTAKE_WORKER,
                OUT_OF_HOURS_WORKER,
                TEAM_LEADER);

        static final Rule AUTHOR =
                Rule.when("consultation.rule.asker", "o.asker_id = viewer.account_id", TEACHER, PRESCHOOL_HEAD);
    }
}
