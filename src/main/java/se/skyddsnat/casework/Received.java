package se.skyddsnat.casework;

import java.time.Instant;

/** What became of a report that was handed in from outside. */
sealed interface Received {

    /** It is here now. */
    record New(String reference, Instant at) implements Received {}

    /** It was here already, from an earlier sending with the same key. */
    record Again(String reference, Instant at) implements Received {}

    /** The key was used for something else. */
    record OtherBody() implements Received {}
}
