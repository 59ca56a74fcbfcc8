package se.skyddsnat.concern;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Texts;

/** A part of the report: a row of the task list. */
enum Section {
    CHILD,
    HAPPENED,
    PROTECTION,
    FAMILY,
    YOU;

    List<Question> questions() {
        return Stream.of(Question.values())
                .filter(question -> question.section() == this)
                .toList();
    }

    String label() {
        return Texts.t("concern.section." + this);
    }
}
