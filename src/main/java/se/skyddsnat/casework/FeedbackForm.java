package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.web.Errors;

/** The one word that the reporter gets; there is no room for another. */
record FeedbackForm(String state) {

    FeedbackForm(@Nullable String state) {
        this.state = FormWords.typed(state);
    }

    Parsed<Feedback> parse() {
        return Stream.of(Feedback.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .<Parsed<Feedback>>map(Parsed.Valid::new)
                .orElseGet(() -> new Parsed.Invalid<>(Errors.of("state", t("casework.feedback.missing"))));
    }
}
