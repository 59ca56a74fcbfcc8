package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Formats;

/** Different texts that two devices wrote in one field: a person says which holds. */
record Undecided(String field, List<Version> versions) {

    /** One of them. */
    record Version(int revision, String text, String saved) {}

    static Stream<Undecided> of(Input input, Answers answers) {
        return input.fields().stream()
                .filter(field -> !answers.versions(field).isEmpty())
                .map(field -> new Undecided(
                        field,
                        answers.versions(field).stream()
                                .map(answer -> new Version(
                                        answer.revision(),
                                        words(input, answer.value()),
                                        t("concern.versions.saved", Formats.moment(answer.savedAt()))))
                                .toList()));
    }

    private static String words(Input input, String value) {
        if (value.isEmpty()) {
            return t("concern.versions.empty");
        }
        return switch (input) {
            case Input.Choice _, Input.Choices _ ->
                Stream.of(value.split(","))
                        .map(option -> Wording.option(input.field(), option))
                        .collect(Collectors.joining(", "));
            case Input.Unknown _ -> t("concern.unknown");
            case Input.Line _, Input.Text _, Input.PersonNumber _, Input.Day _ -> value;
            case Input.Colleague _, Input.Colleagues _ -> t("concern.versions.colleagues");
        };
    }
}
