package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.concern.ConcernGiven.NOON;
import static se.skyddsnat.concern.ConcernGiven.report;

import org.junit.jupiter.api.Test;
import se.skyddsnat.concern.Report.State.Delivered;
import se.skyddsnat.concern.Report.State.FeedbackAsked;
import se.skyddsnat.concern.Report.State.FeedbackGiven;

class ReportTest {

    private static final ChildFeedback FIRST = new ChildFeedback(1, Feedback.OPENED, NOON);
    private static final ChildFeedback SECOND = new ChildFeedback(2, Feedback.WITHHELD_UNSUITABLE, NOON);

    private final Report report = report("Lova", "Nils");

    @Test
    void nobodyAnswersWhatNobodyHasAsked() {
        assertThat(report.answered(FIRST).state()).isEqualTo(new Delivered());
    }

    @Test
    void feedbackIsThereWhenEveryChildHasIt() {
        var asked = report.askFeedback("Maja Lilja", NOON);
        assertThat(asked.state()).isInstanceOf(FeedbackAsked.class);
        var half = asked.answered(FIRST);
        assertThat(half.state()).isInstanceOf(FeedbackAsked.class);
        assertThat(half.feedback(report.children().getFirst())).contains(FIRST);
        assertThat(half.feedback(report.children().getLast())).isEmpty();
        assertThat(half.answered(SECOND).state()).isInstanceOf(FeedbackGiven.class);
    }

    @Test
    void askingTwiceChangesNothing() {
        var asked = report.askFeedback("Maja Lilja", NOON);
        assertThat(asked.askFeedback("Omar Hagberg", NOON.plusSeconds(1))).isEqualTo(asked);
    }
}
