package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it came, what its side added since, and the children it is about. */
record Intake(
        Arrival arrival,
        Reporter reporter,
        String danger,
        Trip trip,
        String pickup,
        List<Answer> answers,
        List<Words> coSignatures,
        List<Words> additions,
        List<Words> requests,
        List<Words> moves,
        List<Given> givings,
        List<Card> children) {

    /** @param standIn may be empty */
    record Reporter(String name, String title, String phone, String profession, String standIn) {}

    /** @param near YES, NO or UNKNOWN */
    record Trip(String near, @Nullable LocalDate date) {}

    /** @param question the code of the question as the reporter's side calls it */
    record Answer(String question, String text) {}

    /** Something that somebody said after the report was sent; the text may be empty. */
    record Words(Instant at, String by, String text) {}

    /**
     * Somebody gave it to a worker.
     *
     * @param from who had it; empty for nobody
     */
    record Given(Words words, String from, String to) {}

    /** {@return whether somebody has it} */
    boolean taken() {
        return children.stream().noneMatch(child -> child.handler().isEmpty());
    }
}
