package se.skyddsnat.investigation;

import java.time.Instant;
import java.util.UUID;

/**
 * What one page in one window has typed and nobody has saved.
 *
 * @param id the page that writes it
 * @param revision another each time it is kept, and never one that a draft has had before
 */
record Draft(UUID id, long revision, Typed typed, Instant savedAt) {

    /** {@return how a page says that it has shown just this} */
    String shown() {
        return id + ":" + revision;
    }
}
