package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.ContactKind;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Writing down what a party was told, or not, and what was answered. */
record CommunicationPage(
        CaseHead head, Parties parties, List<Happening> made, Drafting drafting, CommunicationForm form, Errors errors)
        implements Page {

    static CommunicationPage of(Verdicts.Known known, Drafting drafting, CommunicationForm form, Errors errors) {
        return new CommunicationPage(known.open().head(), known.parties(), happenings(known), drafting, form, errors);
    }

    static List<Happening> happenings(Verdicts.Known known) {
        return known.communications().stream()
                .map(made -> happening(made, known.parties()))
                .toList();
    }

    private static Happening happening(Communication made, Parties parties) {
        return new Happening(
                Formats.date(made.on()) + ": "
                        + t(
                                "investigation.communication." + made.about() + (made.told() ? ".told" : ".not"),
                                parties.name(made.guardian())),
                InvestigationPage.by(made.signature()),
                Stream.of(
                                said("keptBack", made.keptBack()),
                                said("why", made.why()),
                                said("answer", made.answer()),
                                interpreter(made.interpreter()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")),
                "");
    }

    private static String interpreter(@Nullable NewInterpreter made) {
        return made == null ? "" : InterpreterForm.words(made);
    }

    private static String said(String what, String text) {
        return text.isEmpty() ? "" : t("investigation.communication." + what + ".said", text);
    }

    @Override
    public String title() {
        return t("investigation.communication.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> abouts() {
        return Stream.of(NewCommunication.About.values())
                .map(about -> Option.of(about.name(), t("investigation.communication." + about)))
                .toList();
    }

    List<Option> choices() {
        return parties.choices().entrySet().stream()
                .map(party -> Option.of(party.getKey(), party.getValue()))
                .toList();
    }

    List<Option> tolds() {
        return List.of(
                Option.of("YES", t("investigation.communication.told.yes")),
                Option.of("NO", t("investigation.communication.told.no")));
    }

    List<Option> read() {
        return List.of(Option.of(EntryForm.YES, t("investigation.communication.read")));
    }

    List<Option> ways() {
        return Stream.of(ContactKind.values())
                .map(kind -> Option.of(kind.name(), t("casework.contact." + kind)))
                .toList();
    }
}
