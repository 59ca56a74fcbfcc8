package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.SeeOther;
import se.skyddsnat.web.Uploaded;

/** The experts' pages: taking in a form, reading it, trying it, signing, publishing and withdrawing it. */
@Controller
class InstrumentController {

    /** No file of as many characters as a form may have is larger in UTF-8. */
    private static final long MOST_BYTES = 4L * DefinitionReader.MOST_CHARACTERS;

    private final Instruments instruments;

    InstrumentController(Instruments instruments) {
        this.instruments = instruments;
    }

    @GetMapping("/forms")
    FormsPage list(User user) {
        return FormsPage.of(instruments.list(user), instruments.today());
    }

    @GetMapping("/forms/new")
    TakePage take(User user) {
        ExpertWork.require(user);
        return TakePage.empty();
    }

    @PostMapping("/forms/new")
    Answer take(TakeForm form, User user) {
        ExpertWork.require(user);
        return taken(form, user);
    }

    /** A file and no text: what is wrong with it comes back as text, which can be mended and sent. */
    @PostMapping("/forms/file")
    Answer take(@RequestParam MultipartFile upload, User user) throws IOException {
        ExpertWork.require(user);
        return switch (Uploaded.of(upload, MOST_BYTES)) {
            case Uploaded.Text(var text) -> taken(new TakeForm(text), user);
            case Uploaded.Nothing _ -> TakePage.noFile(t("instrument.take.upload.missing"));
            case Uploaded.Large _ -> TakePage.noFile(t("instrument.take.upload.large"));
            case Uploaded.NoText _ -> TakePage.noFile(t("instrument.take.upload.noText"));
        };
    }

    @PostMapping("/forms/shipped")
    SeeOther takeShipped(@RequestParam String code, User user) {
        return taken(instruments.takeShipped(user, code));
    }

    @GetMapping("/forms/{id}")
    FormPage show(@PathVariable InstrumentId id, User user) {
        return FormPage.of(instruments.read(user, id), instruments.today());
    }

    @GetMapping("/forms/{id}/try")
    TryPage tryOut(@PathVariable InstrumentId id, User user) {
        return TryPage.of(instruments.read(user, id), Answers.none());
    }

    @PostMapping("/forms/{id}/try")
    TryPage tryOut(@PathVariable InstrumentId id, @RequestParam MultiValueMap<String, String> sent, User user) {
        var kept = instruments.read(user, id);
        return TryPage.of(
                kept, new AnswerForm(kept.definition()).read(kept.definition().questions(), sent));
    }

    @GetMapping("/forms/{id}/sign")
    WordsPage sign(@PathVariable InstrumentId id, User user) {
        return WordsPage.of("sign", instruments.read(user, id), new WordsForm(""), Errors.none());
    }

    @PostMapping("/forms/{id}/sign")
    Answer sign(@PathVariable InstrumentId id, WordsForm form, User user) {
        return said("sign", id, form, user, () -> instruments.approve(user, id, form.words()));
    }

    @PostMapping("/forms/{id}/publish")
    SeeOther publish(@PathVariable InstrumentId id, User user) {
        instruments.publish(user, id);
        return SeeOther.to("/forms/{id}", id.value()).saying(t("instrument.publish.saved"));
    }

    @GetMapping("/forms/{id}/withdraw")
    WordsPage withdraw(@PathVariable InstrumentId id, User user) {
        return WordsPage.of("withdraw", instruments.read(user, id), new WordsForm(""), Errors.none());
    }

    @PostMapping("/forms/{id}/withdraw")
    Answer withdraw(@PathVariable InstrumentId id, WordsForm form, User user) {
        return said("withdraw", id, form, user, () -> instruments.withdraw(user, id, form.words()));
    }

    private Answer said(String act, InstrumentId id, WordsForm form, User user, Runnable change) {
        var kept = instruments.read(user, id);
        var errors = form.errors(t("instrument." + act + ".missing"));
        if (!errors.isEmpty()) {
            return WordsPage.of(act, kept, form, errors);
        }
        try {
            change.run();
            return SeeOther.to("/forms/{id}", id.value()).saying(t("instrument." + act + ".saved"));
        } catch (Conflict conflict) {
            return WordsPage.of(act, kept, form, WordsPage.changed(conflict.text()));
        }
    }

    private Answer taken(TakeForm form, User user) {
        return switch (DefinitionReader.read(form.file())) {
            case Checked.Form(var definition) -> {
                try {
                    yield taken(instruments.take(user, definition, form.file()));
                } catch (Conflict conflict) {
                    yield TakePage.refused(form, conflict.text());
                }
            }
            case Checked.Faulty(var faults) -> TakePage.faulty(form, faults);
        };
    }

    private static SeeOther taken(InstrumentId id) {
        return SeeOther.to("/forms/{id}", id.value()).saying(t("instrument.take.saved"));
    }
}
