package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** How the child and each guardian can be reached without harm. */
@Controller
class SafeContactController {

    private static final String CHILD = "/cases/{id}/safe-contact";
    private static final String GUARDIAN = "/cases/{id}/guardians/{guardian}/safe-contact";

    private final SafeContacts safe;
    private final Gate gate;
    private final Cases cases;
    private final Clock clock;

    SafeContactController(SafeContacts safe, Gate gate, Cases cases, Clock clock) {
        this.safe = safe;
        this.gate = gate;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping({CHILD, GUARDIAN})
    SafeContactPage show(
            @PathVariable CaseId id, @PathVariable(required = false) @Nullable GuardianId guardian, User user) {
        return page(id, guardian, user, null, "", Errors.none());
    }

    @PostMapping({CHILD, GUARDIAN})
    Answer save(
            @PathVariable CaseId id,
            @PathVariable(required = false) @Nullable GuardianId guardian,
            @RequestParam int version,
            SafeContactForm form,
            User user) {
        return FormTurn.of(
                form.parse(today()),
                written -> safe.save(user, new SeenCase(id, version), guardian, written),
                SeeOther.to("/cases/{id}/guardians", id.value()).saying(t("casework.safe.saved")),
                errors -> page(id, guardian, user, form, "", errors));
    }

    /** The number is shown to whoever says that the card is read. */
    @PostMapping({CHILD + "/number", GUARDIAN + "/number"})
    SafeContactPage number(
            @PathVariable CaseId id,
            @PathVariable(required = false) @Nullable GuardianId guardian,
            @RequestParam(defaultValue = "") String read,
            User user) {
        return read.equals("YES")
                ? page(id, guardian, user, null, safe.number(user, id, guardian), Errors.none())
                : page(id, guardian, user, null, "", Errors.of("read", t("casework.safe.read.missing")));
    }

    private SafeContactPage page(
            CaseId id,
            @Nullable GuardianId guardian,
            User user,
            @Nullable SafeContactForm typed,
            String number,
            Errors errors) {
        var head = CaseHead.of(cases.readToWrite(user, id, CaseAction.SEE_GUARDIANS), today());
        var person = guardian == null
                ? t("casework.safe.child")
                : gate.get(user, id, guardian).guardian().name();
        var path = guardian == null
                ? head.path() + "/safe-contact"
                : head.path() + "/guardians/" + guardian.value() + "/safe-contact";
        var stands = safe.get(user, id, guardian);
        return new SafeContactPage(
                head,
                SafeCard.of(stands, person, path),
                number,
                cases.allowed(user, id).contains(CaseAction.SAVE_SAFE_CONTACT),
                typed == null ? SafeContactForm.of(stands, today()) : typed,
                errors);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
