package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/**
 * A form as it would be answered; nothing of it is kept.
 *
 * @param read the answers as they would be read; empty before there are any
 */
record TryPage(
        String path,
        String name,
        @Nullable String language,
        List<Section> sections,
        List<AnswerForm.Read> read,
        Errors errors)
        implements Page {

    static TryPage of(Kept kept, Answers answers) {
        var definition = kept.definition();
        var fields = new AnswerForm(definition);
        return new TryPage(
                "/forms/" + kept.version().id().value(),
                FormPage.named(definition.heading()),
                definition.heading().language(),
                fields.sections(answers),
                definition.standing(answers).fields().isEmpty() ? List.of() : fields.asRead(answers),
                fields.errors(definition.asked(answers), answers));
    }

    @Override
    public String title() {
        return t("instrument.try.title");
    }
}
