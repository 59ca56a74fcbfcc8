package se.skyddsnat.consultation;

import java.time.LocalDate;

/** What is answered when an investigation asks whether competence was asked for. */
public sealed interface NewChoice {

    /** The expert team is asked, about this case. */
    record Team(NewQuestion question) implements NewChoice {}

    /** @param words what came of it */
    record Other(String whom, LocalDate on, String words) implements NewChoice {}

    /** @param words why */
    record Not(String words) implements NewChoice {}
}
