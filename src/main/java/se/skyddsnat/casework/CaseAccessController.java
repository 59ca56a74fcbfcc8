package se.skyddsnat.casework;

import static java.util.stream.Collectors.toMap;
import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Who can open a card, and blocks. */
@Controller
class CaseAccessController {

    private final CaseAccess access;
    private final Cases cases;
    private final Organisation organisation;
    private final Clock clock;

    CaseAccessController(CaseAccess access, Cases cases, Organisation organisation, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/access")
    AccessPage show(@PathVariable CaseId id, User user) {
        return page(access.read(user, id), user, BlockForm.empty(), Errors.none());
    }

    @GetMapping("/cases/{id}/access/declare")
    DeclarePage declare(@PathVariable CaseId id, User user) {
        return declare(id, user, BlockForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/access/declare")
    Answer declare(@PathVariable CaseId id, BlockForm form, User user) {
        return switch (form.parse(BlockForm.OWN)) {
            case Parsed.Valid<Ground>(var ground) -> {
                try {
                    access.declare(user, id, ground);
                    yield new SeeOther("/cases").saying(t("casework.declare.saved"));
                } catch (Conflict conflict) {
                    yield declare(id, user, form, Errors.of(FormWords.CHANGED, conflict.text()));
                }
            }
            case Parsed.Invalid<Ground>(var errors) -> declare(id, user, form, errors);
        };
    }

    @PostMapping("/cases/{id}/access/block")
    Answer block(@PathVariable CaseId id, BlockForm form, User user) {
        var openness = access.read(user, id);
        var colleague = form.chosen(openness.blockable());
        var errors = Errors.none().when(colleague.isEmpty(), "colleague", t("casework.block.colleague.missing"));
        return switch (form.parse(BlockForm.COLLEAGUES)) {
            case Parsed.Valid<Ground>(var ground)
            when colleague.isPresent() -> {
                try {
                    access.block(user, id, colleague.get(), ground);
                    yield back(id, "casework.block.saved");
                } catch (Conflict conflict) {
                    yield page(openness, user, form, Errors.of(FormWords.CHANGED, conflict.text()));
                }
            }
            case Parsed.Valid<Ground> _ -> page(openness, user, form, errors);
            case Parsed.Invalid<Ground>(var more) -> page(openness, user, form, errors.and(more));
        };
    }

    @PostMapping("/cases/{id}/access/lift")
    SeeOther lift(@PathVariable CaseId id, @RequestParam UUID account, User user) {
        access.lift(user, id, new AccountId(account));
        return back(id, "casework.block.lifted");
    }

    private DeclarePage declare(CaseId id, User user, BlockForm form, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.DECLARE_BLOCK);
        return new DeclarePage(CaseHead.of(file, today()), form, errors);
    }

    private AccessPage page(CaseOpenness openness, User user, BlockForm form, Errors errors) {
        var units = organisation.units(user.authority()).stream()
                .collect(toMap(unit -> unit.id().value(), Unit::name));
        return AccessPage.of(openness, units, today(), form, errors);
    }

    private static SeeOther back(CaseId id, String notice) {
        return SeeOther.to("/cases/{id}/access", id.value()).saying(t(notice));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
