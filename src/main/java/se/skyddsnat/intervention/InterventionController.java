package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.investigation.Drafts;
import se.skyddsnat.investigation.Place;
import se.skyddsnat.investigation.Sent;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** A child's interventions, granting one, what was needed; and the two lists. */
@Controller
class InterventionController {

    private static final String CARD = "/cases/{id}/interventions";
    private static final Set<UnitKind> GIVING =
            Set.of(UnitKind.SUPPORT, UnitKind.FAMILY_CENTRE, UnitKind.INVESTIGATION, UnitKind.INTAKE);

    private final Interventions interventions;
    private final Needs needs;
    private final DueInterventions due;
    private final Drafts drafts;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Clock clock;

    InterventionController(
            Interventions interventions,
            Needs needs,
            DueInterventions due,
            Drafts drafts,
            Organisation organisation,
            Deadlines deadlines,
            Clock clock) {
        this.interventions = interventions;
        this.needs = needs;
        this.due = due;
        this.drafts = drafts;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/interventions")
    DuePage due(User user) {
        return DuePage.of(due.list(user), Formats.day(clock.instant()));
    }

    @GetMapping("/interventions/supply")
    SupplyPage supply(User user) {
        return SupplyPage.of(needs.overview(user));
    }

    @GetMapping(CARD)
    CaseInterventionsPage show(@PathVariable CaseId id, User user) {
        return CaseInterventionsPage.of(interventions.read(user, id), needs.read(user, id), deadlines);
    }

    @GetMapping(CARD + "/new")
    GrantPage grant(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = interventions.read(user, id);
        var opened = drafts.open(user, id, Place.GRANT, draft);
        return GrantPage.of(
                known,
                units(user),
                opened.drafting(),
                opened.typed()
                        .map(typed -> GrantForm.of(typed).anew())
                        .orElseGet(() -> GrantForm.empty(known.grantings())),
                Errors.none());
    }

    @PostMapping(CARD + "/new")
    Answer grant(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> fields, User user) {
        var sent = Sent.of(fields);
        var form = GrantForm.of(sent.typed());
        var known = interventions.read(user, id);
        var made = form.id();
        return FormTurn.of(
                form.parse(known, units(user)),
                content -> {
                    interventions.grant(user, id, made, content);
                    drafts.done(user, id, Place.GRANT, sent);
                },
                SeeOther.to(CARD + "/{made}", id.value(), made.value()).saying(t("intervention.grant.saved")),
                errors -> GrantPage.of(known, units(user), drafts.back(user, id, Place.GRANT, sent), form, errors));
    }

    @GetMapping(CARD + "/need")
    NeedPage need(@PathVariable CaseId id, User user) {
        var today = Formats.day(clock.instant());
        return NeedPage.of(needs.read(user, id), today, NeedForm.on(today), Errors.none());
    }

    @PostMapping(CARD + "/need")
    Answer need(@PathVariable CaseId id, NeedForm form, User user) {
        var known = needs.read(user, id);
        var today = Formats.day(clock.instant());
        return FormTurn.of(
                form.parse(known.codes(), today),
                made -> needs.add(user, id, made),
                SeeOther.to(CARD, id.value()).saying(t("intervention.need.saved")),
                errors -> NeedPage.of(known, today, form, errors));
    }

    /** Those that can give an intervention. */
    private List<Unit> units(User user) {
        return organisation.units(user.authority()).stream()
                .filter(unit -> GIVING.contains(unit.kind()))
                .toList();
    }
}
