package se.skyddsnat.instrument;

import static se.skyddsnat.access.Role.EXPERT;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/** What can be done with a form, and who may: the expert team keeps the forms of its own board. */
enum InstrumentAction implements Action {
    LIST,
    READ,
    APPROVE,
    PUBLISH,
    WITHDRAW,
    LIST_TRAINED;

    private static final Subject FORM = new Subject("form", "instrument.form", "f");
    private static final Subject TRAINED = new Subject("training", "instrument.trained", "t");
    private static final List<Rule> KEEPS = List.of(Rule.role("instrument.rule.keeps", EXPERT));

    @Override
    public Subject subject() {
        return this == LIST_TRAINED ? TRAINED : FORM;
    }

    @Override
    public List<Rule> rules() {
        return KEEPS;
    }
}
