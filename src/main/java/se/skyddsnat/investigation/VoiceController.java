package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Talks with the child. */
@Controller
@RequestMapping("/cases/{id}/investigation/voice")
class VoiceController {

    private final Voices voices;
    private final Drafts drafts;
    private final Deadlines deadlines;
    private final Clock clock;

    VoiceController(Voices voices, Drafts drafts, Deadlines deadlines, Clock clock) {
        this.voices = voices;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping
    VoicePage show(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = voices.read(user, id);
        var opened = drafts.open(user, id, Place.VOICE, draft);
        return VoicePage.of(
                known,
                deadlines,
                today(),
                opened.drafting(),
                opened.typed().map(VoiceForm::of).orElseGet(() -> VoiceForm.on(today())),
                Errors.none());
    }

    @PostMapping
    Answer add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> sent, User user) {
        var turn = Sent.of(sent);
        var form = VoiceForm.of(turn.typed());
        return FormTurn.of(
                form.parse(today()),
                made -> {
                    voices.add(user, id, made);
                    drafts.done(user, id, Place.VOICE, turn);
                },
                SeeOther.to("/cases/{id}/investigation/voice", id.value()).saying(t("investigation.voice.saved")),
                errors -> VoicePage.of(
                        voices.read(user, id),
                        deadlines,
                        today(),
                        drafts.back(user, id, Place.VOICE, turn),
                        form,
                        errors));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
