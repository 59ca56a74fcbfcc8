package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;

/**
 * A version of a form: what it says, whom it is for, its questions with their sources, and what has been done with it.
 *
 * @param language what the form is read in, where that is not the page's own
 * @param next what is to be done now, in a sentence
 */
record FormPage(
        String path,
        String name,
        String about,
        @Nullable String language,
        Label state,
        String next,
        boolean validated,
        List<Fact> facts,
        List<Grid> themes,
        List<Happening> history,
        Grid versions,
        Kept kept)
        implements Page {

    static FormPage of(Kept kept, LocalDate today) {
        var version = kept.version();
        var form = version.form();
        var definition = kept.definition();
        var state = version.state(today);
        return new FormPage(
                "/forms/" + version.id().value(),
                form.title().text(),
                definition.about().text(),
                form.language(),
                FormWords.state(state),
                t("instrument.next." + state, version.approvals().size(), Version.SIGNATURES),
                definition.validated(),
                facts(definition),
                definition.themes().stream()
                        .filter(theme -> !definition.of(theme).isEmpty())
                        .map(theme -> QuestionGrid.of(definition, theme))
                        .toList(),
                history(version),
                versions(kept, today),
                kept);
    }

    @Override
    public String title() {
        return t("instrument.form.title");
    }

    static String named(Heading form) {
        return form.title().text() + " · " + t("instrument.version", form.version());
    }

    private static List<Fact> facts(Definition definition) {
        var form = definition.heading();
        var training = form.training();
        var last = form.validTo();
        return List.of(
                Fact.of(t("instrument.form.version"), Integer.toString(form.version())),
                Fact.of(t("instrument.form.age"), FormWords.age(form.audience())),
                Fact.of(t("instrument.form.settings"), FormWords.settings(form.audience())),
                Fact.of(
                        t("instrument.form.training"),
                        training == null
                                ? t("instrument.form.training.none")
                                : training.name().text()),
                Fact.of(
                        t("instrument.form.validated"),
                        t(definition.validated() ? "instrument.form.validated.yes" : "instrument.form.validated.no")),
                Fact.of(
                        t("instrument.form.sum"),
                        t(definition.sumAllowed() ? "instrument.form.sum.yes" : "instrument.form.sum.no")),
                Fact.of(t("instrument.form.owner"), definition.owner()),
                Fact.of(t("instrument.form.licence"), definition.licence().text()),
                Fact.of(t("instrument.form.last"), last == null ? t("instrument.form.last.none") : Formats.date(last)));
    }

    private static List<Happening> history(Version version) {
        var history = new ArrayList<Happening>();
        history.add(happening("taken", version.taken()));
        version.approvals().forEach(signature -> history.add(happening("signed", signature)));
        if (version.published() != null) {
            history.add(happening("published", version.published()));
        }
        if (version.withdrawn() != null) {
            history.add(happening("withdrawn", version.withdrawn()));
        }
        return history.reversed();
    }

    private static Happening happening(String what, Signature signature) {
        return new Happening(
                t("instrument.history." + what),
                t("instrument.history.by", signature.name(), signature.at()),
                signature.words(),
                "");
    }

    private static Grid versions(Kept kept, LocalDate today) {
        return new Grid(
                t("instrument.form.versions"),
                List.of(Column.of(t("instrument.form.version")), Column.of(t("instrument.forms.state"))),
                kept.versions().stream()
                        .map(version -> {
                            var name = t("instrument.version", version.form().version());
                            return Grid.Row.of(
                                    version.id().equals(kept.version().id())
                                            ? Cell.of(name)
                                            : Cell.link(
                                                    name,
                                                    "/forms/" + version.id().value()),
                                    new Cell("", "", "", FormWords.state(version.state(today))));
                        })
                        .toList(),
                "");
    }
}
