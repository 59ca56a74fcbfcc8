package se.skyddsnat.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.Formats;

/**
 * A question to the expert team with all that followed on it.
 *
 * @param asker null on the team's side when the question came from another authority
 * @param due when the team means to have answered; null where it has set itself no time
 * @param about the case that it names, else null
 * @param outcomes the latest last
 */
record Question(
        QuestionId id,
        String number,
        Kind kind,
        Instant askedAt,
        @Nullable UUID asker,
        String askerName,
        String askerPlace,
        NewQuestion content,
        @Nullable LocalDate due,
        @Nullable CaseId about,
        List<Turn> turns,
        List<Outcome> outcomes) {

    Question {
        turns = List.copyOf(turns);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether anybody is named, and from where it comes. */
    enum Kind {
        /** From a preschool or school, without naming the child. */
        ANONYMOUS,
        /** From a colleague at social services, without naming a case. */
        GENERAL,
        CASE,
        /** From another municipality. */
        OUTSIDE
    }

    /** How far it has come. */
    enum State {
        NEW,
        TAKEN,
        ANSWERED
    }

    /** {@return the same question, naming a case} */
    Question about(CaseId named) {
        return new Question(
                id, number, Kind.CASE, askedAt, asker, askerName, askerPlace, content, due, named, turns, outcomes);
    }

    State state() {
        if (answered().isPresent()) {
            return State.ANSWERED;
        }
        return taken().isPresent() ? State.TAKEN : State.NEW;
    }

    /** {@return the first advice or booked talk: from then on the asker has an answer} */
    Optional<Turn> answered() {
        return turns.stream()
                .filter(turn -> turn.kind() == Turn.Kind.ADVICE || turn.kind() == Turn.Kind.TALK)
                .min(Comparator.comparing(Turn::at));
    }

    Optional<Turn> taken() {
        return turns.stream().filter(turn -> turn.kind() == Turn.Kind.TAKEN).findFirst();
    }

    Optional<Outcome> outcome() {
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.getLast());
    }

    boolean isLate(LocalDate today) {
        return due != null && answered().isEmpty() && today.isAfter(due);
    }

    /** {@return whether the answer came within the time that the team had set itself; nothing without such a time or answer} */
    Optional<Boolean> inTime() {
        var last = due;
        return last == null
                ? Optional.empty()
                : answered().map(turn -> !Formats.day(turn.at()).isAfter(last));
    }

    Set<Topic> topics() {
        return content.topics();
    }
}
