package se.skyddsnat.casework;

import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.organisation.AuthorityId;

/**
 * A child of an old report whose number is sealed already.
 *
 * @param id the card's
 * @param index what the number is looked up by, as PostgreSQL writes bytes; null where the number is not known
 * @param person the person's id, in case nobody knows the child yet
 * @param ofPerson the number sealed for that person; null where nobody has had the report
 */
record SealedChild(
        OldReport.Card card,
        UUID id,
        @Nullable String index,
        PersonKeys.@Nullable Sealed onCard,
        UUID person,
        PersonKeys.@Nullable Sealed ofPerson) {

    static SealedChild of(OldReport.Card card, AuthorityId authority, PersonKeys numbers) {
        var id = Id.make();
        var person = Id.make();
        var number = card.personalNumber();
        if (number == null) {
            return new SealedChild(card, id, null, null, person, null);
        }
        return new SealedChild(
                card,
                id,
                "\\x" + HexFormat.of().formatHex(numbers.index(authority.value(), number.digits())),
                numbers.seal(authority.value(), id, number.digits()),
                person,
                card.handled() == null ? null : numbers.seal(authority.value(), person, number.digits()));
    }
}
