package se.skyddsnat.casework;

import static se.skyddsnat.web.Formats.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.skyddsnat.organisation.Deadline;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.LegalRule;
import se.skyddsnat.organisation.RuleCode;

/**
 * When the one who has asked is to be answered: counted from the decision, or from the request where that came later
 * (socialtjänstlagen 2025:400, 19 kap. 6 §).
 *
 * @param due nothing while nothing is decided, or where the law names no time
 */
record FeedbackClock(Optional<LocalDate> due, Optional<LegalRule> basis) {

    /** Of a card about which somebody has asked. */
    static FeedbackClock of(CaseFile file, Deadlines deadlines) {
        var asked = file.asked().getFirst();
        return switch (file.stage()) {
            case Stage.Received _, Stage.ProtectionAssessed _ ->
                new FeedbackClock(Optional.empty(), deadlines.basis(RuleCode.FEEDBACK, day(asked)));
            case Stage.Joined(var made, var joining) ->
                joining.settled()
                        .map(at -> of(at, asked, deadlines))
                        .orElseGet(() ->
                                new FeedbackClock(Optional.empty(), deadlines.basis(RuleCode.FEEDBACK, day(asked))));
            case Stage.Opened(var made, var decision, var due) ->
                of(decision.signature().at(), asked, deadlines);
            case Stage.NotOpened(var made, var decision) ->
                of(decision.signature().at(), asked, deadlines);
        };
    }

    private static FeedbackClock of(Instant decided, Instant asked, Deadlines deadlines) {
        return asked.isAfter(decided)
                ? of(RuleCode.FEEDBACK_WHEN_ASKED_LATER, asked, deadlines)
                : of(RuleCode.FEEDBACK, decided, deadlines);
    }

    private static FeedbackClock of(RuleCode rule, Instant from, Deadlines deadlines) {
        return new FeedbackClock(deadlines.find(rule, from).map(Deadline::due), deadlines.basis(rule, day(from)));
    }
}
