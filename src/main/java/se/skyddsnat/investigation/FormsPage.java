package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.instrument.Heading;
import se.skyddsnat.instrument.InstrumentId;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** The forms of an investigation: what may be answered, what is begun, what is answered. */
record FormsPage(CaseHead head, boolean goesOn, List<Begun> begun, List<Offered> offered, Grid answers)
        implements Page {

    /** What somebody has begun to answer. */
    record Begun(String path, String name, @Nullable String language, String by) {}

    /**
     * What may be answered.
     *
     * @param refusal why it may not be answered here; empty where it may
     */
    record Offered(String form, String name, @Nullable String language, String refusal) {}

    static FormsPage of(FormAnswers.Forms forms) {
        var path = forms.open().head().path() + "/investigation/forms";
        return new FormsPage(
                forms.open().head(),
                !forms.open().concluded(),
                forms.drafts().stream()
                        .map(draft -> {
                            var form = heading(forms, draft.form());
                            return new Begun(
                                    path + "/draft/" + draft.id().value(),
                                    named(form),
                                    form.language(),
                                    t(
                                            "investigation.form.begunBy",
                                            draft.begun().name(),
                                            draft.begun().at()));
                        })
                        .toList(),
                forms.offers().stream()
                        .filter(offer -> forms.drafts().stream()
                                .noneMatch(draft -> draft.form().equals(offer.id())))
                        .map(offer -> new Offered(
                                offer.id().value().toString(),
                                named(offer.form()),
                                offer.form().language(),
                                offer.refusal()))
                        .toList(),
                answers(forms, path));
    }

    static String named(Heading form) {
        return t("investigation.form.named", form.title().text(), form.version());
    }

    @Override
    public String title() {
        return t("investigation.forms.title");
    }

    private static Grid answers(FormAnswers.Forms forms, String path) {
        return new Grid(
                t("investigation.forms.answered"),
                List.of(
                        Column.of(t("investigation.forms.form")),
                        Column.of(t("investigation.forms.at")),
                        Column.of(t("investigation.forms.by"))),
                forms.answers().stream()
                        .map(answer -> Grid.Row.of(
                                Cell.link(
                                        named(heading(forms, answer.form())),
                                        path + "/" + answer.id().value()),
                                Cell.of(Formats.isoMoment(answer.signature().at())),
                                Cell.of(answer.signature().name())))
                        .toList(),
                t("investigation.forms.empty"));
    }

    private static Heading heading(FormAnswers.Forms forms, InstrumentId form) {
        return Objects.requireNonNull(forms.headings().get(form));
    }
}
