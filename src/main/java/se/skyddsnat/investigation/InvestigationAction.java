package se.skyddsnat.investigation;

import static se.skyddsnat.casework.CaseRules.CASE;
import static se.skyddsnat.casework.CaseRules.INVESTIGATION_LEADER;
import static se.skyddsnat.casework.CaseRules.INVESTIGATOR;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/** What can be done in an investigation, and who may: the one who has the card, and who leads the unit that has it. */
enum InvestigationAction implements Action {
    READ,
    WRITE_PLAN,
    WRITE_TEXT,
    PROLONG,
    ANSWER_FORM,
    WRITE_NOTE,
    MARK,
    /** One's own; another's is nobody's to see. */
    KEEP_DRAFT,
    ATTACH,
    FETCH_DOCUMENT,
    JUDGE_RISK,
    PLAN_SAFETY,
    WRITE_NETWORK,
    WRITE_VOICE,
    COMMUNICATE,
    DECIDE,
    CONCLUDE,
    /** What a party would get to see. */
    PREVIEW;

    private static final List<Rule> RULES = List.of(INVESTIGATOR, INVESTIGATION_LEADER);

    @Override
    public Subject subject() {
        return CASE;
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
