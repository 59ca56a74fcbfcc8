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
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** The persons around a child. */
@Controller
@RequestMapping("/cases/{id}/investigation/network")
class NetworkController {

    private final Network network;
    private final Drafts drafts;
    private final Clock clock;

    NetworkController(Network network, Drafts drafts, Clock clock) {
        this.network = network;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    NetworkPage show(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = network.read(user, id);
        var opened = drafts.open(user, id, Place.NETWORK, draft);
        return NetworkPage.of(
                known,
                opened.drafting(),
                opened.typed().map(NetworkForm::of).orElseGet(() -> NetworkForm.on(today())),
                Errors.none());
    }

    @PostMapping
    Answer add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> sent, User user) {
        var turn = Sent.of(sent);
        var form = NetworkForm.of(turn.typed());
        return FormTurn.of(
                form.parse(today(), network.read(user, id).persons()),
                made -> {
                    network.add(user, id, made);
                    drafts.done(user, id, Place.NETWORK, turn);
                },
                done(id, "investigation.network.saved"),
                errors -> NetworkPage.of(
                        network.read(user, id), drafts.back(user, id, Place.NETWORK, turn), form, errors));
    }

    @GetMapping("/{bond}/end")
    BondEndPage end(@PathVariable CaseId id, @PathVariable UUID bond, User user) {
        var form = new BondEndForm("", DateText.of(today()));
        return BondEndPage.of(network.read(user, id), new BondId(bond), form, Errors.none());
    }

    @PostMapping("/{bond}/end")
    Answer end(
            @PathVariable CaseId id,
            @PathVariable UUID bond,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var form = BondEndForm.of(Sent.of(sent).typed());
        return FormTurn.of(
                form.parse(today()),
                end -> network.end(user, id, new BondId(bond), end.source(), end.on()),
                done(id, "investigation.network.end.saved"),
                errors -> BondEndPage.of(network.read(user, id), new BondId(bond), form, errors));
    }

    private static SeeOther done(CaseId id, String notice) {
        return SeeOther.to("/cases/{id}/investigation/network", id.value()).saying(t(notice));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
