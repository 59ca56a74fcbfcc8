package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.DraftLife;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Saved;
import se.skyddsnat.web.SeeOther;

/** Keeps drafts: by itself two seconds after the last key, or when somebody says so. */
@Controller
@RequestMapping("/cases/{id}/drafts/{place}")
class DraftingController {

    private final Drafts drafts;
    private final DraftLife life;
    private final Clock clock;

    DraftingController(Drafts drafts, DraftLife life, Clock clock) {
        this.drafts = drafts;
        this.life = life;
        this.clock = clock;
    }

    @PostMapping
    Saved autosave(
            @PathVariable CaseId id,
            @PathVariable String place,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        save(id, place, sent, user);
        return Saved.at(clock.instant());
    }

    @PostMapping("/keep")
    SeeOther keep(
            @PathVariable CaseId id,
            @PathVariable String place,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        save(id, place, sent, user);
        return new SeeOther(place(place).page(id)).saying(t("investigation.draft.kept", Formats.date(life.end())));
    }

    @PostMapping("/remove")
    SeeOther remove(
            @PathVariable CaseId id,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable UUID draft,
            User user) {
        if (draft == null) {
            throw new NotFound();
        }
        drafts.remove(user, id, place(place), draft);
        return new SeeOther(place(place).page(id)).saying(t("investigation.draft.removed"));
    }

    private void save(CaseId id, String place, MultiValueMap<String, String> sent, User user) {
        drafts.save(user, id, place(place), Sent.of(sent));
    }

    private static Place place(String code) {
        return Place.of(code).orElseThrow(NotFound::new);
    }
}
