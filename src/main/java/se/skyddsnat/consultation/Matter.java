package se.skyddsnat.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a preschool has brought to its team (samrådsärende).
 *
 * @param author null on the side that received it
 * @param turns the latest last
 */
record Matter(
        MatterId id,
        PreschoolTeamId team,
        String number,
        NewMatter content,
        Instant at,
        @Nullable UUID author,
        String authorName,
        String authorPlace,
        List<MatterTurn> turns) {

    /** What is to be looked at first comes first, then what nobody has looked at, then what is closed. */
    static final Comparator<Matter> FIRST_DUE = Comparator.comparing(
                    (Matter matter) -> matter.closed().isPresent())
            .thenComparing(matter -> matter.closed().map(MatterTurn::at).orElse(Instant.MIN), Comparator.reverseOrder())
            .thenComparing(matter -> matter.lookOn().orElse(LocalDate.MAX))
            .thenComparing(Matter::at);

    Matter {
        turns = List.copyOf(turns);
    }

    Optional<MatterTurn> closed() {
        return turns.stream()
                .filter(turn -> turn.kind() == MatterTurn.Kind.CLOSED)
                .findFirst();
    }

    /** {@return when the team looks again; the latest that was said holds} */
    Optional<LocalDate> lookOn() {
        return turns.stream()
                .filter(turn -> turn.kind() == MatterTurn.Kind.LOOKED)
                .reduce((_, later) -> later)
                .flatMap(turn -> Optional.ofNullable(turn.day()));
    }

    boolean isLate(LocalDate today) {
        return closed().isEmpty() && lookOn().filter(today::isAfter).isPresent();
    }

    boolean isDue(LocalDate today) {
        return closed().isEmpty() && lookOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    List<MatterTurn> steps() {
        return turns.stream()
                .filter(turn -> turn.kind() == MatterTurn.Kind.STEP)
                .toList();
    }

    /** {@return what came of a step; the latest holds} */
    Optional<MatterTurn> cameOf(MatterTurn step) {
        return turns.stream()
                .filter(turn -> Objects.equals(turn.step(), step.id()))
                .reduce((_, later) -> later);
    }

    /** {@return the version that a form is made on} */
    int version() {
        return turns.size();
    }
}
