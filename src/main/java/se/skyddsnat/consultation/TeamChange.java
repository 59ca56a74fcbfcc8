package se.skyddsnat.consultation;

import java.time.Instant;
import java.util.List;

/**
 * The name and the preschools that a team has from a moment on.
 *
 * @param author empty where the other side was not told who set the team up
 */
record TeamChange(String name, List<String> preschools, Instant at, String author) {

    TeamChange {
        preschools = List.copyOf(preschools);
    }
}
