package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

/**
 * Emergency access (nödåtkomst): whoever receives reports opens one card that is not theirs, for a reason, for an hour. It
 * shows one page and opens nothing else. Whoever has the card sees it at once, and who leads the unit reviews it. A card
 * that is blocked for the person is not there, here as everywhere.
 */
@Component
public class Emergencies {

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final EmergencyStore store;
    private final CaseStore cards;
    private final FactStore facts;
    private final GuardianStore guardians;
    private final SafeContactStore safe;
    private final PersonKeys numbers;
    private final Clock clock;

    Emergencies(
            CaseWork work,
            Access access,
            AuditLog audit,
            EmergencyStore store,
            CaseStore cards,
            FactStore facts,
            GuardianStore guardians,
            SafeContactStore safe,
            PersonKeys numbers,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.cards = cards;
        this.facts = facts;
        this.guardians = guardians;
        this.safe = safe;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** What an hour shows. */
    record Shown(Emergency emergency, CaseFile file, Identity identity, List<SafeCard> safe) {}

    /** Where somebody is sent who asked: their own card, or the page of the hour. */
    sealed interface Way {

        record Own(CaseId id) implements Way {}

        record Hour(EmergencyId id) implements Way {}
    }

    /**
     * What goes on.
     *
     * @param open the person's own hours
     * @param reviewed the person's own, that somebody has looked at lately
     * @param waiting on the person's cards, what nobody has looked at
     * @param reviewable those among them that the person looks at
     */
    record Overview(
            List<Emergency> open, List<Emergency> reviewed, List<Emergency> waiting, List<EmergencyId> reviewable) {}

    Overview overview(User user) {
        return work.as(user, () -> {
            var waiting = store.waiting(user, CaseAction.SEE_EMERGENCIES);
            var open = store.open(user);
            var reviewed = store.reviewed(user, told());
            audit.record(LogEntry.listed(
                    "casework.list-emergencies",
                    "case",
                    Stream.of(open, reviewed, waiting)
                            .flatMap(List::stream)
                            .map(each -> each.card().value())
                            .toList()));
            var reviewable = store.waiting(user, CaseAction.REVIEW_EMERGENCY).stream()
                    .map(Emergency::id)
                    .toList();
            return new Overview(open, reviewed, waiting, reviewable);
        });
    }

    /** {@return how many of the person's cards were opened in an emergency that nobody has looked at; a part of a list} */
    int count(User user) {
        return work.as(user, () -> store.countWaiting(user, CaseAction.SEE_EMERGENCIES));
    }

    /** {@return how many of the person's own somebody has looked at lately; a part of a list} */
    int countReviewed(User user) {
        return work.as(user, () -> store.countReviewed(user, told()));
    }

    /** {@return what nobody has looked at on a card; a part of a look at it} */
    List<Emergency> on(User user, CaseId id) {
        return work.as(user, () -> {
            access.require(user, CaseAction.SEE_EMERGENCIES, id);
            return store.waiting(id);
        });
    }

    /** {@return the way in; none where there is no such card, or it is not there for the person: the same} */
    Optional<Way> open(User user, Wanted wanted, String reason) {
        return work.as(user, () -> {
            var card =
                    switch (wanted) {
                        case Wanted.ByCaseNumber(var number) -> store.card(number.value());
                        case Wanted.ByNumber(var number) ->
                            store.card(numbers.index(user.authority().value(), number.digits()));
                        case Wanted.ByName(var _) -> Optional.<CaseId>empty();
                    };
            if (card.isEmpty()) {
                audit.record(LogEntry.refused("casework.open-emergency", "case"));
                return Optional.empty();
            }
            return Optional.of(enter(user, card.get(), reason));
        });
    }

    /** The same, of a card that whoever tells of it knows by another road. */
    public void open(User user, CaseId id, String reason) {
        work.as(user, () -> enter(user, cards.get(id).id(), reason));
    }

    private Way enter(User user, CaseId id, String reason) {
        if (access.may(user, CaseAction.READ, id)) {
            return new Way.Own(id);
        }
        return store.open(user).stream()
                .filter(each -> each.card().equals(id))
                .findFirst()
                .map(each -> new Way.Hour(each.id()))
                .orElseGet(() -> {
                    var made = store.add(user, id, reason);
                    audit.record(LogEntry.permitted("casework.open-emergency", "case", id.value()));
                    return new Way.Hour(made);
                });
    }

    /** {@return what the hour shows, to the one who opened it, until it ends} */
    Shown read(User user, EmergencyId id) {
        return work.as(user, () -> {
            var emergency = store.find(id)
                    .filter(each -> each.signature().by().equals(user.accountId()))
                    .filter(each -> each.open(clock.instant()))
                    .orElseThrow(NotFound::new);
            var card = emergency.card();
            audit.record(LogEntry.permitted("casework.read-in-emergency", "case", card.value()));
            var file = cards.get(card);
            var number = cards.findSealedNumber(card)
                    .flatMap(shut -> numbers.open(user.authority().value(), card.value(), shut));
            return new Shown(
                    emergency,
                    file,
                    new Identity(
                            file.child().name(),
                            number.map(digits -> new PersonalNumber(digits).written())
                                    .orElse("")),
                    Stream.concat(
                                    Stream.of(SafeCard.of(safe.get(card, null), t("casework.safe.child"), "")),
                                    guardians.list(card).stream()
                                            .map(guardian -> SafeCard.of(
                                                    safe.get(card, guardian.id()),
                                                    guardian.name() + ", "
                                                            + guardian.content().relation(),
                                                    "")))
                            .toList());
        });
    }

    /** {@return what is to be reviewed} */
    Emergency toReview(User user, EmergencyId id) {
        return work.as(user, () -> reviewable(user, id));
    }

    /** Another person judges whether there was reason; once. The second click of two writes nothing. */
    public void review(User user, EmergencyId id, boolean justified, String words) {
        work.as(user, () -> {
            var emergency = reviewable(user, id);
            facts.lock(emergency.card());
            if (!store.isWaiting(id)) {
                throw new Conflict(t("casework.emergency.conflict.reviewed"));
            }
            store.review(user, emergency, justified, words);
            audit.record(LogEntry.permitted(
                    justified ? "casework.find-emergency-justified" : "casework.find-emergency-unjustified",
                    "case",
                    emergency.card().value()));
            return id;
        });
    }

    /** {@return since when a review is told to the one who is reviewed} */
    private Instant told() {
        return clock.instant().minus(Duration.ofDays(Emergency.TOLD_DAYS));
    }

    private Emergency reviewable(User user, EmergencyId id) {
        var emergency = store.find(id).orElseThrow(NotFound::new);
        access.require(user, CaseAction.REVIEW_EMERGENCY, emergency.card());
        if (emergency.signature().by().equals(user.accountId())) {
            throw new Conflict(t("casework.emergency.conflict.own"));
        }
        return emergency;
    }
}
