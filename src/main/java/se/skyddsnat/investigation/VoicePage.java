package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Law;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * The child's own voice.
 *
 * @param party when the child is a party by itself
 * @param rules what the law says, with its place
 */
record VoicePage(
        CaseHead head,
        String party,
        List<String> rules,
        List<Happening> made,
        Drafting drafting,
        VoiceForm form,
        Errors errors)
        implements Page {

    static VoicePage of(
            Voices.Known known,
            Deadlines deadlines,
            LocalDate today,
            Drafting drafting,
            VoiceForm form,
            Errors errors) {
        var open = known.open();
        return new VoicePage(
                open.head(),
                party(open, today) + " " + Law.written(deadlines.basis(RuleCode.CHILD_OWN_PARTY, today)),
                Stream.of(RuleCode.CHILD_VIEWS, RuleCode.CHILD_INFORMED, RuleCode.CHILD_TALK)
                        .map(code ->
                                t("investigation.voice.rule." + code) + " " + Law.written(deadlines.basis(code, today)))
                        .toList(),
                known.voices().stream().map(VoicePage::happening).toList(),
                drafting,
                form,
                errors);
    }

    static String party(OpenCase open, LocalDate today) {
        return open.fifteenth()
                .map(day -> t(
                        today.isBefore(day) ? "investigation.voice.fifteen.later" : "investigation.voice.fifteen.now",
                        Formats.date(day)))
                .orElseGet(() -> t("investigation.voice.fifteen.unknown"));
    }

    static Happening happening(Voice voice) {
        var content = voice.content();
        var interpreter = content.interpreter();
        return new Happening(
                Formats.date(content.on()) + ": " + t("investigation.voice." + content.way()),
                InvestigationPage.by(voice.signature()),
                Stream.of(
                                content.said(),
                                content.told().isEmpty() ? "" : t("investigation.voice.told.shown", content.told()),
                                content.why().isEmpty() ? "" : t("investigation.voice.why.shown", content.why()),
                                interpreter == null ? "" : InterpreterForm.words(interpreter))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")),
                "");
    }

    @Override
    public String title() {
        return t("investigation.voice.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> ways() {
        return Stream.of(NewVoice.Way.values())
                .map(way -> new Option(
                        way.name(), t("investigation.voice." + way), t("investigation.voice." + way + ".hint")))
                .toList();
    }
}
