package se.skyddsnat.intervention;

import static se.skyddsnat.casework.CaseRules.CASE;
import static se.skyddsnat.casework.CaseRules.INVESTIGATION_LEADER;
import static se.skyddsnat.casework.CaseRules.INVESTIGATOR;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/** What can be done with a child's interventions, and who may: the one who has the card, and who leads the unit. */
@SuppressWarnings("ImmutableEnumChecker") // rules are records of texts, in lists that nothing changes
enum InterventionAction implements Action {
    READ(INVESTIGATOR, INVESTIGATION_LEADER),
    LIST(INVESTIGATOR, INVESTIGATION_LEADER),
    GRANT(INVESTIGATOR, INVESTIGATION_LEADER),
    WRITE_CONSENT(INVESTIGATOR, INVESTIGATION_LEADER),
    START(INVESTIGATOR, INVESTIGATION_LEADER),
    FOLLOW_UP(INVESTIGATOR, INVESTIGATION_LEADER),
    END(INVESTIGATOR, INVESTIGATION_LEADER),
    WRITE_NEED(INVESTIGATOR, INVESTIGATION_LEADER),
    /** One by one; the sums of an authority name nobody. */
    LIST_NEEDS(INVESTIGATION_LEADER);

    private final List<Rule> rules;

    InterventionAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public Subject subject() {
        return CASE;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
