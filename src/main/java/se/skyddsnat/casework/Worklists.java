package se.skyddsnat.casework;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.PersonKeys;

/** Children's cards in lists, and looking one up. Each list is by remaining time and says in the log what it showed. */
@Component
class Worklists {

    private final CaseWork work;
    private final AuditLog audit;
    private final CardStore cards;
    private final PersonKeys numbers;

    Worklists(CaseWork work, AuditLog audit, CardStore cards, PersonKeys numbers) {
        this.work = work;
        this.audit = audit;
        this.cards = cards;
        this.numbers = numbers;
    }

    /** What one page shows, read in one transaction. */
    <T> T together(User user, Supplier<T> page) {
        return work.reading(user, page);
    }

    /** {@return what nobody has taken yet, by remaining time} */
    List<Card> incoming(User user) {
        return list(user, CaseAction.LIST_INCOMING, "list-incoming", Paged.ALL);
    }

    /** {@return a part of what nobody has taken yet, by remaining time} */
    List<Card> incoming(User user, int page) {
        return list(user, CaseAction.LIST_INCOMING, "list-incoming", new Paged(page));
    }

    /** {@return a part of what the person has, or leads those who have, by remaining time} */
    List<Card> taken(User user, int page) {
        return list(user, CaseAction.LIST_TAKEN, "list-cases", new Paged(page));
    }

    /** {@return what the person has, or leads those who have, by remaining time} */
    List<Card> taken(User user) {
        return list(user, CaseAction.LIST_TAKEN, "list-cases", Paged.ALL);
    }

    /** {@return at most twenty cards, of those that the person may read} */
    List<Card> find(User user, Wanted wanted) {
        return work.as(user, () -> {
            var found =
                    switch (wanted) {
                        case Wanted.ByName(var part) -> cards.findByName(user, part);
                        case Wanted.ByNumber(var number) ->
                            cards.findByNumber(
                                    user, numbers.index(user.authority().value(), number.digits()));
                        case Wanted.ByCaseNumber(var number) -> cards.findByCaseNumber(user, number.value());
                    };
            // How it was looked for, never what for.
            audit.record(listed("find", found).noting(wanted.getClass().getSimpleName()));
            return found;
        });
    }

    /** {@return a part of the open investigations that the person has, or leads, by remaining time} */
    List<Card> investigations(User user, int page) {
        return shown(user, "list-investigations", () -> cards.investigations(user, new Paged(page)));
    }

    /** Refuses those who have nothing to do with any report. */
    void require(User user) {
        work.require(user);
    }

    private List<Card> list(User user, CaseAction action, String act, Paged part) {
        return shown(user, act, () -> cards.list(user, action, part));
    }

    private List<Card> shown(User user, String act, Supplier<List<Card>> list) {
        return work.as(user, () -> {
            var shown = list.get();
            audit.record(listed(act, shown));
            return shown;
        });
    }

    private static LogEntry listed(String act, List<Card> shown) {
        return LogEntry.listed(
                "casework." + act,
                "case",
                shown.stream().map(card -> card.id().value()).toList());
    }
}
