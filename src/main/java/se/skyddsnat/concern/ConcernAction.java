package se.skyddsnat.concern;

import static se.skyddsnat.access.Role.CENTRAL_FUNCTION;
import static se.skyddsnat.access.Role.PRESCHOOL_HEAD;
import static se.skyddsnat.access.Role.TEACHER;

import java.util.List;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Subject;

/** What can be done with drafts and sent reports, and who may. A head may do nothing with either: not stop, not read. */
@SuppressWarnings("ImmutableEnumChecker") // subjects and rules are records of texts, in lists that nothing changes
enum ConcernAction implements Action {
    /** See and change a draft, throw it away, send it. */
    WRITE(Subjects.DRAFT, Rules.WRITER),
    /** Know that a sent report exists, its reference and its state. */
    LIST(Subjects.REPORT, Rules.AUTHOR, Rules.CO_SIGNER, Rules.STAND_IN),
    /** Read a sent report. */
    READ(Subjects.REPORT, Rules.AUTHOR, Rules.CO_SIGNER),
    /** Add to a sent report. */
    ADD(Subjects.REPORT, Rules.AUTHOR, Rules.CO_SIGNER),
    CO_SIGN(Subjects.REPORT, Rules.CO_SIGNER),
    /** Ask for the feedback and read it (socialtjänstlagen 2025:400, 19 kap. 6 §). */
    ASK_FEEDBACK(Subjects.REPORT, Rules.AUTHOR, Rules.STAND_IN),
    /** Be told that a report was sent, and no more. */
    BE_TOLD(Subjects.TOLD, Rules.HEAD, Rules.CENTRAL);

    private final Subject subject;
    private final List<Rule> rules;

    ConcernAction(Subject subject, Rule... rules) {
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

    private static final class Subjects {
        static final Subject DRAFT = new Subject("draft", "concern.draft", "draft");
        static final Subject REPORT = new Subject("report", "concern.report", "report");
        static final Subject TOLD = new Subject("told", "concern.told", "told");
    }

    private static final class Rules {
        static final Rule WRITER = Rule.when("concern.rule.writer", "draft.author_id = viewer.account_id", TEACHER);
        static final Rule AUTHOR = Rule.related("concern.rule.author", Subjects.REPORT, Relation.AUTHOR, TEACHER);
        static final Rule CO_SIGNER =
                Rule.related("concern.rule.co-signer", Subjects.REPORT, Relation.CO_SIGNER, TEACHER);
        static final Rule STAND_IN = Rule.related("concern.rule.stand-in", Subjects.REPORT, Relation.STAND_IN, TEACHER);
        static final Rule HEAD = Rule.when(
                "concern.rule.head", "told.informed = 'HEAD' and told.unit_id = viewer.unit_id", PRESCHOOL_HEAD);
        static final Rule CENTRAL = Rule.when("concern.rule.central", "told.informed = 'CENTRAL'", CENTRAL_FUNCTION);
    }
}
