package se.skyddsnat.measures;

import static se.skyddsnat.access.Role.AUDITOR;
import static se.skyddsnat.access.Role.BOARD_MEMBER;
import static se.skyddsnat.access.Role.COORDINATOR;
import static se.skyddsnat.access.Role.MEASURE_OWNER;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/** What can be done with the register, and who may: all who steer or audit read it, coordinators keep it. */
@SuppressWarnings("ImmutableEnumChecker") // subjects and rules are records of texts, in lists that nothing changes
enum MeasureAction implements Action {
    READ(Of.ITEM, Of.STEERS),
    KEEP(Of.ITEM, Of.KEEPS),
    FILE(Of.ITEM, Of.KEEPS, Of.ANSWERS),
    LOCK(Of.ITEM, Of.ANSWERS),
    REOPEN(Of.ITEM, Of.KEEPS);

    private final Subject subject;
    private final List<Rule> rules;

    MeasureAction(Subject subject, Rule... rules) {
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
        static final Subject ITEM = Subject.shared("item", "measures.item", "i");
        static final Rule STEERS = Rule.role("measures.rule.steers", COORDINATOR, MEASURE_OWNER, BOARD_MEMBER, AUDITOR);
        static final Rule KEEPS = Rule.role("measures.rule.keeps", COORDINATOR);
        static final Rule ANSWERS = Rule.when(
                "measures.rule.answers",
                "exists (select from measures.measure m where m.id = i.id and m.account = viewer.account_id)",
                COORDINATOR,
                MEASURE_OWNER);
    }
}
