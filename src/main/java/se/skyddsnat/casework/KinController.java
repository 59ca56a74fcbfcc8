package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Who the child of a card is, the other children, and joining a report to what is open already. */
@Controller
class KinController {

    private final Cases cases;
    private final Persons persons;
    private final Siblings siblings;
    private final Joinings joinings;
    private final Deadlines deadlines;
    private final Clock clock;

    KinController(
            Cases cases, Persons persons, Siblings siblings, Joinings joinings, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.siblings = siblings;
        this.joinings = joinings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/person")
    PersonPage person(@PathVariable CaseId id, User user) {
        return person(id, user, PersonForm.empty(), List.of(), false, Errors.none());
    }

    @PostMapping("/cases/{id}/person/find")
    PersonPage find(@PathVariable CaseId id, PersonForm form, User user) {
        return switch (form.wanted(today())) {
            case Parsed.Valid<PersonalNumber>(var number) ->
                person(id, user, form, persons.lookUp(user, id, number), true, Errors.none());
            case Parsed.Invalid<PersonalNumber>(var errors) -> person(id, user, form, List.of(), false, errors);
        };
    }

    @PostMapping("/cases/{id}/person")
    Answer identify(@PathVariable CaseId id, @RequestParam int version, PersonForm form, User user) {
        return FormTurn.of(
                form.parse(),
                choice -> persons.identify(user, new SeenCase(id, version), choice),
                SeeOther.to("/cases/{id}", id.value()).saying(t("casework.person.saved")),
                errors -> person(id, user, form, found(id, form, user), false, errors));
    }

    @GetMapping("/cases/{id}/siblings")
    SiblingsPage siblings(@PathVariable CaseId id, User user) {
        return siblings(id, user, SiblingForm.empty(), KinshipForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/siblings")
    Answer add(@PathVariable CaseId id, @RequestParam int version, SiblingForm form, User user) {
        return FormTurn.of(
                form.parse(today()),
                child -> siblings.add(user, new SeenCase(id, version), child),
                SeeOther.to("/cases/{id}/siblings", id.value()).saying(t("casework.siblings.added")),
                errors -> siblings(id, user, form, KinshipForm.empty(), errors));
    }

    @PostMapping("/cases/{id}/siblings/known")
    Answer addKnown(@PathVariable CaseId id, @RequestParam int version, @RequestParam PersonId person, User user) {
        return FormTurn.of(
                new Parsed.Valid<>(person),
                sibling -> siblings.add(user, new SeenCase(id, version), sibling),
                SeeOther.to("/cases/{id}/siblings", id.value()).saying(t("casework.siblings.added")),
                errors -> siblings(id, user, SiblingForm.empty(), KinshipForm.empty(), errors));
    }

    @PostMapping("/cases/{id}/siblings/kinship")
    Answer state(@PathVariable CaseId id, @RequestParam int version, KinshipForm form, User user) {
        return FormTurn.of(
                form.parse(),
                stated -> siblings.state(user, new SeenCase(id, version), stated.other(), stated.source()),
                SeeOther.to("/cases/{id}/siblings", id.value()).saying(t("casework.siblings.stated")),
                errors -> siblings(id, user, SiblingForm.empty(), form, errors));
    }

    @GetMapping("/cases/{id}/join")
    JoinPage join(@PathVariable CaseId id, User user) {
        return join(id, user, JoinForm.empty(), Errors.none());
    }

    /** Back to the list: the card may be a colleague's now. */
    @PostMapping("/cases/{id}/join")
    Answer join(@PathVariable CaseId id, @RequestParam int version, JoinForm form, User user) {
        return FormTurn.of(
                form.parse(),
                chosen -> joinings.join(user, new SeenCase(id, version), chosen.to(), chosen.words()),
                new SeeOther("/cases").saying(t("casework.join.saved")),
                errors -> join(id, user, form, errors));
    }

    private PersonPage person(
            CaseId id, User user, PersonForm form, List<Proposal> found, boolean lookedUp, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.IDENTIFY);
        var around = siblings.around(user, file);
        return new PersonPage(
                CaseHead.of(file, today()),
                Beside.who(around),
                persons.proposals(user, id),
                found,
                lookedUp,
                today(),
                form,
                errors);
    }

    /** What was looked up stays on the page when the choice was refused. */
    private List<Proposal> found(CaseId id, PersonForm form, User user) {
        return form.wanted(today()) instanceof Parsed.Valid<PersonalNumber>(var number)
                ? persons.lookUp(user, id, number)
                : List.of();
    }

    private SiblingsPage siblings(CaseId id, User user, SiblingForm form, KinshipForm kinship, Errors errors) {
        var file = cases.read(user, id);
        var may = cases.allowed(user, id).contains(CaseAction.ADD_CHILD);
        return new SiblingsPage(
                CaseHead.of(file, today()), siblings.around(user, file), may, today(), form, kinship, errors);
    }

    private JoinPage join(CaseId id, User user, JoinForm form, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.JOIN);
        var open = joinings.joinable(user, id);
        return new JoinPage(
                CaseHead.of(file, today()),
                Law.written(deadlines.basis(RuleCode.PRELIMINARY_ASSESSMENT, today())),
                open,
                today(),
                form,
                errors);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
