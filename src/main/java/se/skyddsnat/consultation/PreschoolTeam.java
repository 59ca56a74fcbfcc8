package se.skyddsnat.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.UnitId;

/**
 * A preschool consultation team (samrådsgrupp): head, special educator and social worker of one or more preschools.
 *
 * @param other the board on the other side of the border
 * @param units those that it serves
 * @param preschools their names
 * @param changes how often name or units have changed
 * @param seats those who sit in it, from both sides
 */
record PreschoolTeam(
        PreschoolTeamId id,
        AuthorityId other,
        String name,
        Set<UnitId> units,
        List<String> preschools,
        int changes,
        List<Seat> seats) {

    PreschoolTeam {
        units = Set.copyOf(units);
        preschools = List.copyOf(preschools);
        seats = List.copyOf(seats);
    }

    /**
     * Somebody in the team, or who could be.
     *
     * @param account null from the other side, where a person is known by name alone
     * @param place where the person works
     */
    record Seat(@Nullable UUID account, String name, String place) {}

    Optional<Seat> seat(UUID account) {
        return seats.stream().filter(seat -> account.equals(seat.account())).findFirst();
    }

    /** {@return those on this side, whom this side can take out of the team} */
    List<Seat> ours() {
        return seats.stream().filter(seat -> seat.account() != null).toList();
    }
}
