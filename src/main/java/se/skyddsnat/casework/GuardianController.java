package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** The guardians of a child: who they are, the gate to each, and the contacts that pass it. */
@Controller
class GuardianController {

    private final Gate gate;
    private final Cases cases;
    private final SafeContacts safe;
    private final Organisation organisation;
    private final Clock clock;

    GuardianController(Gate gate, Cases cases, SafeContacts safe, Organisation organisation, Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.safe = safe;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/guardians")
    GuardiansPage show(@PathVariable CaseId id, User user) {
        return GuardiansPage.of(
                cases.readToWrite(user, id, CaseAction.SEE_GUARDIANS),
                gate.list(user, id),
                safe.get(user, id, null),
                cases.allowed(user, id),
                today());
    }

    @GetMapping("/cases/{id}/guardians/new")
    GuardianPage add(@PathVariable CaseId id, User user) {
        return add(id, user, GuardianForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/guardians/new")
    Answer add(@PathVariable CaseId id, @RequestParam int version, GuardianForm form, User user) {
        return FormTurn.of(
                form.parse(),
                guardian -> gate.add(user, new SeenCase(id, version), guardian),
                done(id, "casework.guardian.saved"),
                errors -> add(id, user, form, errors));
    }

    @GetMapping("/cases/{id}/guardians/{guardian}/gate")
    GatePage decide(@PathVariable CaseId id, @PathVariable GuardianId guardian, User user) {
        return decide(id, guardian, user, GateForm.on(today()), Errors.none());
    }

    @PostMapping("/cases/{id}/guardians/{guardian}/gate")
    Answer decide(
            @PathVariable CaseId id,
            @PathVariable GuardianId guardian,
            @RequestParam int version,
            GateForm form,
            User user) {
        return FormTurn.of(
                form.parse(today()),
                decision -> gate.decide(user, new SeenCase(id, version), guardian, decision),
                done(id, "casework.gate.saved"),
                errors -> decide(id, guardian, user, form, errors));
    }

    @GetMapping("/cases/{id}/guardians/{guardian}/review")
    ReviewPage review(@PathVariable CaseId id, @PathVariable GuardianId guardian, User user) {
        return review(id, guardian, user, ReviewForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/guardians/{guardian}/review")
    Answer review(
            @PathVariable CaseId id,
            @PathVariable GuardianId guardian,
            @RequestParam int version,
            ReviewForm form,
            User user) {
        return FormTurn.of(
                form.parse(),
                review -> gate.review(user, new SeenCase(id, version), guardian, review),
                done(id, "casework.gate.second.saved"),
                errors -> review(id, guardian, user, form, errors));
    }

    @GetMapping("/cases/{id}/guardians/{guardian}/contact")
    ContactPage contact(@PathVariable CaseId id, @PathVariable GuardianId guardian, User user) {
        return contact(id, guardian, user, ContactForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/guardians/{guardian}/contact")
    Answer contact(
            @PathVariable CaseId id,
            @PathVariable GuardianId guardian,
            @RequestParam int version,
            ContactForm form,
            User user) {
        var answer = FormTurn.of(
                form.parse(),
                contact -> gate.contact(user, new SeenCase(id, version), guardian, contact),
                done(id, "casework.contact.saved"),
                errors -> contact(id, guardian, user, form, errors));
        return answer instanceof SeeOther done ? toPaper(id, guardian, user, done) : answer;
    }

    @GetMapping("/cases/{id}/guardians/{guardian}/letters/{contact}")
    LetterPage letter(
            @PathVariable CaseId id, @PathVariable GuardianId guardian, @PathVariable ContactId contact, User user) {
        var made = gate.letter(user, id, guardian, contact);
        return new LetterPage(
                "/cases/" + id.value() + "/guardians",
                organisation.municipality().orElse(""),
                Formats.date(made.signature().at()),
                gate.get(user, id, guardian).guardian().name(),
                t("casework.letter." + made.content().kind()),
                organisation.find(user.unit()).map(Unit::phone).orElse(""));
    }

    /** What is sent on paper is printed next. */
    private SeeOther toPaper(CaseId id, GuardianId guardian, User user, SeeOther done) {
        return gate.findLatest(user, id, guardian)
                .filter(made -> made.content().kind().isPaper())
                .map(made -> SeeOther.to(
                                "/cases/{id}/guardians/{guardian}/letters/{contact}",
                                id.value(),
                                guardian.value(),
                                made.id().value())
                        .saying(done.notice()))
                .orElse(done);
    }

    private GuardianPage add(CaseId id, User user, GuardianForm form, Errors errors) {
        return new GuardianPage(head(id, user, CaseAction.ADD_GUARDIAN), form, errors);
    }

    private GatePage decide(CaseId id, GuardianId guardian, User user, GateForm form, Errors errors) {
        var head = head(id, user, CaseAction.DECIDE_GATE);
        var file = gate.get(user, id, guardian);
        return new GatePage(
                head,
                GuardianCard.of(file, head.path(), today()),
                !(file.state() instanceof GateState.NotRequired),
                form,
                errors);
    }

    private ReviewPage review(CaseId id, GuardianId guardian, User user, ReviewForm form, Errors errors) {
        var head = head(id, user, CaseAction.REVIEW_GATE);
        return new ReviewPage(head, GuardianCard.of(gate.get(user, id, guardian), head.path(), today()), form, errors);
    }

    private ContactPage contact(CaseId id, GuardianId guardian, User user, ContactForm form, Errors errors) {
        var head = head(id, user, CaseAction.CONTACT_GUARDIAN);
        var file = gate.get(user, id, guardian);
        return new ContactPage(head, GuardianCard.of(file, head.path(), today()), stopped(file), form, errors);
    }

    private String stopped(GuardianFile file) {
        var open = Stream.of(ContactKind.values())
                .filter(kind -> file.state().lets(kind, today()))
                .toList();
        if (open.isEmpty()) {
            return GateWords.stopped(file.state(), ContactKind.LETTER, today());
        }
        return open.stream().anyMatch(kind -> file.safe().lets(kind.way()))
                ? ""
                : GateWords.unsafe(file.safe(), open.getFirst());
    }

    private CaseHead head(CaseId id, User user, CaseAction action) {
        return CaseHead.of(cases.readToWrite(user, id, action), today());
    }

    private static SeeOther done(CaseId id, String notice) {
        return SeeOther.to("/cases/{id}/guardians", id.value()).saying(t(notice));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
