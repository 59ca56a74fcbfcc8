package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.concern.ConcernGiven.answer;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void anEmptyFieldIsTheEmptyText() {
        assertThat(Answers.of(List.of()).value("seen")).isEmpty();
        assertThat(Answers.of(List.of()).values("reasons")).isEmpty();
    }

    @Test
    void theNewestOfSeveralTextsStandsInTheField() {
        var answers = Answers.of(List.of(answer("seen", 3, "c"), answer("seen", 7, "b")));
        assertThat(answers.value("seen")).isEqualTo("b");
        assertThat(answers.versions("seen")).extracting(Answer::value).containsExactly("b", "c");
    }

    @Test
    void twoDevicesThatWroteTheSameAgree() {
        var answers = Answers.of(List.of(answer("seen", 3, "b"), answer("seen", 7, "b")));
        assertThat(answers.versions("seen")).isEmpty();
    }
}
