package se.skyddsnat.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.skyddsnat.casework.NewIntake;

/**
 * A worry and what became of it.
 *
 * @param when its writing began
 * @param answers what stands in the report's fields besides the children
 * @param sent whether it was sent, or is still a draft
 * @param after what was done with it then, in order
 */
record Story(When when, Author author, List<Kid> children, Map<String, String> answers, boolean sent, List<Act> after) {

    Story {
        children = List.copyOf(children);
        answers = Map.copyOf(answers);
        after = List.copyOf(after);
    }

    /** Who writes. */
    sealed interface Author {}

    /** One of the people with a card. */
    record OnCard(Card card) implements Author {}

    /** A teacher somewhere else, whom nobody can play. */
    record Elsewhere(int number) implements Author {}

    /** Somebody who rings or writes; whoever it reaches writes it down. */
    record ByHand(Card by, NewIntake.Way way, NewIntake.Reporter reporter) implements Author {}

    /**
     * What somebody did.
     *
     * @param later how long after the report was sent
     */
    record Act(Card by, Duration later, Deed deed) {}

    static Story draft(When when, Card author, Kid child, Map<String, String> answers) {
        return new Story(when, new OnCard(author), List.of(child), answers, false, List.of());
    }

    static Story sent(When when, Author author, List<Kid> children, Map<String, String> answers, Act... after) {
        return new Story(when, author, children, answers, true, List.of(after));
    }

    static Act after(Duration later, Card by, Deed deed) {
        return new Act(by, later, deed);
    }
}
