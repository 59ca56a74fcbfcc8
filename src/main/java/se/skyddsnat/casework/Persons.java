package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;

/**
 * Who the child of a card is, among those whom social services know. The program proposes, a person chooses, and a block
 * that holds on either side holds on both from then on.
 */
@Component
public class Persons {

    private final CaseWork work;
    private final PersonStore persons;
    private final CaseStore cards;
    private final Blocks blocks;
    private final PersonKeys numbers;
    private final AuditLog audit;
    private final Clock clock;

    Persons(
            CaseWork work,
            PersonStore persons,
            CaseStore cards,
            Blocks blocks,
            PersonKeys numbers,
            AuditLog audit,
            Clock clock) {
        this.work = work;
        this.persons = persons;
        this.cards = cards;
        this.blocks = blocks;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@return who the child may be, by number, or by name and birth} */
    List<Proposal> proposals(User user, CaseId id) {
        return search(user, id, "PROPOSED", () -> persons.proposals(id));
    }

    /** {@return who has exactly this number} */
    List<Proposal> lookUp(User user, CaseId id, PersonalNumber number) {
        return search(user, id, "BY_NUMBER", () -> persons.byNumber(index(user, number), id));
    }

    /** How it was looked for stands in the log, never what for. */
    private List<Proposal> search(User user, CaseId id, String how, Supplier<List<Proposal>> look) {
        return work.look(user, CaseAction.IDENTIFY, id, "match", () -> {
            var found = look.get();
            audit.record(LogEntry.listed(
                            "casework.see-matches",
                            "person",
                            found.stream().map(hit -> hit.person().value()).toList())
                    .noting(how));
            return found;
        });
    }

    /** Writes down who the child is, which can be chosen anew until the card is joined to another. */
    public void identify(User user, SeenCase seen, WhoIsIt choice) {
        work.change(user, CaseAction.IDENTIFY, seen, file -> isChosen(user, file, choice), file -> {
            if (file.stage() instanceof Stage.Joined) {
                throw new Conflict(t("casework.join.conflict"));
            }
            switch (choice) {
                case WhoIsIt.Known(var person, var number) ->
                    identified(
                            user,
                            file,
                            new Identification(person, ground(user, file, person, number), signature(user)));
                case WhoIsIt.Unmet() -> {
                    var person = new PersonId(Id.make());
                    makeKnown(user, file, person);
                    identified(user, file, new Identification(person, MatchGround.NEW, signature(user)));
                }
                case WhoIsIt.NotKnownYet() ->
                    persons.identified(user, file.id(), new Identification(null, MatchGround.UNKNOWN, signature(user)));
            }
        });
    }

    private void identified(User user, CaseFile file, Identification made) {
        persons.identified(user, file.id(), made);
        blocks.follow(user, file.id());
    }

    /** The number goes along, sealed anew under the person's own key: a card's key can be destroyed with the card. */
    private void makeKnown(User user, CaseFile file, PersonId person) {
        var authority = user.authority().value();
        var sealed = cards.findSealedNumber(file.id())
                .flatMap(shut -> numbers.open(authority, file.id().value(), shut))
                .map(digits -> numbers.sealMore(authority, person.value(), digits));
        persons.insert(user, person, file.id(), sealed.orElse(null));
    }

    private MatchGround ground(User user, CaseFile file, PersonId person, String typed) {
        return persons.proposals(file.id()).stream()
                .filter(hit -> hit.person().equals(person))
                .findFirst()
                .map(Proposal::ground)
                .orElseGet(() -> lookedUp(user, file, person, typed));
    }

    /** Nobody is chosen whom neither the page nor a number has shown. */
    private MatchGround lookedUp(User user, CaseFile file, PersonId person, String typed) {
        var today = Formats.day(clock.instant());
        if (PersonalNumber.parse(typed, today) instanceof PersonalNumber.Valid(var number)
                && persons.byNumber(index(user, number), file.id()).stream()
                        .anyMatch(hit -> hit.person().equals(person))) {
            return MatchGround.OTHER_KNOWLEDGE;
        }
        throw new Conflict(t("casework.conflict.changed"));
    }

    private boolean isChosen(User user, CaseFile file, WhoIsIt choice) {
        return persons.find(file.id())
                .filter(made -> made.signature().by().equals(user.accountId()))
                .filter(made -> switch (choice) {
                    case WhoIsIt.Known(var person, var number) -> person.equals(made.person());
                    case WhoIsIt.Unmet() -> made.ground() == MatchGround.NEW;
                    case WhoIsIt.NotKnownYet() -> made.ground() == MatchGround.UNKNOWN;
                })
                .isPresent();
    }

    private byte[] index(User user, PersonalNumber number) {
        return numbers.index(user.authority().value(), number.digits());
    }

    private Signature signature(User user) {
        return new Signature(user.accountId(), user.displayName(), clock.instant());
    }
}
