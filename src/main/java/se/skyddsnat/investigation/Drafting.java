package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Formats;

/**
 * What a page with a form says of the drafts at its place.
 *
 * @param path where the page saves its draft
 * @param shown the draft that the form is filled with, and its revision; empty when nothing was left
 * @param savedAt when that was kept, ready-written; may be empty
 * @param until the day when it is taken away unless somebody goes on with it; may be empty
 * @param others what stands beside it, from another window
 */
public record Drafting(String path, UUID writer, String shown, String savedAt, String until, List<Other> others) {

    /** A draft from another window, to read, to copy from or to take away. */
    public record Other(UUID id, String savedAt, String words) {}

    /**
     * @param filled the draft that the form is filled with
     * @param until when that is taken away
     */
    static Drafting of(
            CaseId id, Place place, List<Draft> drafts, Optional<Draft> filled, UnaryOperator<Instant> until) {
        return new Drafting(
                place.drafts(id),
                Id.make(),
                filled.map(Draft::shown).orElse(""),
                filled.map(draft -> Formats.moment(draft.savedAt())).orElse(""),
                filled.map(draft -> Formats.date(until.apply(draft.savedAt()))).orElse(""),
                others(drafts, filled));
    }

    /** {@return a page that begins with nothing, beside whatever was left} */
    Drafting anew() {
        return new Drafting(path, writer, "", "", "", others);
    }

    /** A form that came back stays with the draft that it wrote. */
    static Drafting back(CaseId id, Place place, Writing writing, List<Draft> drafts) {
        return new Drafting(
                place.drafts(id),
                writing.writer(),
                writing.shown().stream()
                        .map(shown -> shown.id() + ":" + shown.revision())
                        .collect(Collectors.joining(" ")),
                "",
                "",
                drafts.stream()
                        .filter(draft -> !draft.id().equals(writing.writer()))
                        .filter(draft -> writing.shown().stream()
                                .noneMatch(
                                        shown -> shown.id().equals(draft.id()) && shown.revision() == draft.revision()))
                        .map(Drafting::other)
                        .toList());
    }

    private static List<Other> others(List<Draft> drafts, Optional<Draft> filled) {
        return drafts.stream()
                .filter(draft -> filled.filter(draft::equals).isEmpty())
                .map(Drafting::other)
                .toList();
    }

    private static Other other(Draft draft) {
        return new Other(
                draft.id(),
                t("investigation.draft.from", draft.savedAt()),
                draft.typed().fields().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(field -> field.getValue().stream().anyMatch(text -> text.length() > 3))
                        .map(field -> String.join(", ", field.getValue()))
                        .collect(Collectors.joining("\n\n")));
    }
}
