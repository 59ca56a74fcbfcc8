package se.skyddsnat.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.PersonKeys;

/** Cards that say how the child and each guardian can be reached without harm. Numbers lie sealed. */
@Component
public class SafeContacts {

    private final CaseWork work;
    private final SafeContactStore store;
    private final GuardianStore guardians;
    private final FactStore facts;
    private final PersonKeys keys;

    SafeContacts(CaseWork work, SafeContactStore store, GuardianStore guardians, FactStore facts, PersonKeys keys) {
        this.work = work;
        this.store = store;
        this.guardians = guardians;
        this.facts = facts;
        this.keys = keys;
    }

    /** What is written on a card: who can be reached how, and a number to call, or an empty text to keep none. */
    public record Written(SafeContact.Content content, String number) {}

    /** @param guardian null for the child */
    SafeContact get(User user, CaseId id, @Nullable GuardianId guardian) {
        return work.look(user, CaseAction.SEE_GUARDIANS, id, "see-safe-contact", () -> {
            require(id, guardian);
            return store.get(id, guardian);
        });
    }

    public void save(User user, SeenCase seen, @Nullable GuardianId guardian, Written written) {
        work.change(
                user,
                CaseAction.SAVE_SAFE_CONTACT,
                seen,
                file -> store.get(file.id(), guardian) instanceof SafeContact.Card card
                        && card.content().equals(written.content())
                        && card.signature().by().equals(user.accountId()),
                file -> {
                    require(file.id(), guardian);
                    var shut = written.number().isEmpty()
                            ? null
                            : keys.sealMore(user.authority().value(), file.id().value(), written.number());
                    store.add(user, file.id(), guardian, written.content(), shut);
                    facts.touch(file.id());
                });
    }

    /** {@return the number, for whoever has said that the card is read; empty where there is none} */
    String number(User user, CaseId id, @Nullable GuardianId guardian) {
        return work.look(user, CaseAction.SEE_GUARDIANS, id, "read-safe-number", () -> {
            require(id, guardian);
            return store.findSealedNumber(id, guardian)
                    .flatMap(shut -> keys.open(user.authority().value(), id.value(), shut))
                    .orElse("");
        });
    }

    private void require(CaseId id, @Nullable GuardianId guardian) {
        if (guardian != null) {
            guardians.get(id, guardian);
        }
    }
}
