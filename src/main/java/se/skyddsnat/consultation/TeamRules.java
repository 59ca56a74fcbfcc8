package se.skyddsnat.consultation;

import static se.skyddsnat.access.Role.CENTRAL_FUNCTION;
import static se.skyddsnat.access.Role.INTAKE_WORKER;
import static se.skyddsnat.access.Role.PRESCHOOL_HEAD;
import static se.skyddsnat.access.Role.TEACHER;
import static se.skyddsnat.access.Role.TEAM_LEADER;

import se.skyddsnat.access.Role;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/** Who has to do with a preschool consultation team and with what is brought to it, on each of its sides. */
final class TeamRules {

    /** Who can sit in a team: by role, not yet by seat. */
    static final Role[] PRESCHOOL = {TEACHER, PRESCHOOL_HEAD, CENTRAL_FUNCTION};

    static final Role[] SOCIAL = {INTAKE_WORKER, TEAM_LEADER};

    static final Subject TEAM = new Subject("preschool-team", "consultation.preschool_team_now", "t");
    static final Subject OWN_TEAM = new Subject("own-preschool-team", "consultation.own_preschool_team_now", "t");
    static final Subject MATTER = new Subject("matter", "consultation.matter", "m");
    static final Subject OWN_MATTER = new Subject("own-matter", "consultation.own_matter", "m");

    static final Rule MEMBER = sits("m.team_id", "sitting", SOCIAL);
    static final Rule OWN_MEMBER = sits("m.team_id", "own_sitting", PRESCHOOL);
    static final Rule SITS = sits("t.id", "sitting", SOCIAL);
    static final Rule OWN_SITS = sits("t.id", "own_sitting", PRESCHOOL);
    static final Rule LEADER = Rule.role("consultation.rule.leader", TEAM_LEADER);
    static final Rule HEAD = Rule.when("consultation.rule.head", "viewer.unit_id = any(t.preschools)", PRESCHOOL_HEAD);
    static final Rule CENTRAL = Rule.role("consultation.rule.central", CENTRAL_FUNCTION);

    private TeamRules() {}

    private static Rule sits(String team, String view, Role... roles) {
        return Rule.when("consultation.rule.member", """
                %s = any(array(select s.team_id from consultation.%s s
                        where s.authority_id = viewer.authority_id and s.account_id = viewer.account_id))\
                """.formatted(team, view), roles);
    }
}
