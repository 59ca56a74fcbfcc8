package se.skyddsnat.organisation;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Visitor;

/** Rules for everybody who is signed in; boards and units for who keeps them. No page here shows a person. */
@Controller
class OrganisationController {

    /** The role's code, as access names it. */
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Clock clock;

    OrganisationController(Organisation organisation, Deadlines deadlines, Clock clock) {
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/rules")
    RulesPage rules() {
        return RulesPage.of(deadlines.rules(), Formats.day(clock.instant()));
    }

    @GetMapping("/organisation")
    OrganisationPage organisation(Visitor visitor) {
        requireAdministrator(visitor);
        return OrganisationPage.of(organisation.authorities(), organisation.units(), organisation.phones());
    }

    @GetMapping("/organisation/{id}")
    AuthorityPage authority(@PathVariable AuthorityId id, Visitor visitor) {
        requireAdministrator(visitor);
        var authority = organisation.find(id).orElseThrow(NotFound::new);
        return AuthorityPage.of(authority, organisation.units(id), organisation.units(UnitKind.INTAKE));
    }

    private static void requireAdministrator(Visitor visitor) {
        if (!visitor.roleCode().equals(ADMINISTRATOR)) {
            throw new Forbidden();
        }
    }
}
