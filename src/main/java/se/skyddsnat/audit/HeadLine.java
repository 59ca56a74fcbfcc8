package se.skyddsnat.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A head as it stands in the file outside the database.
 *
 * @param at for people; the hash covers it
 * @param signature in hexadecimal
 */
record HeadLine(long batch, Instant at, Hash hash, String keyId, String signature) {

    static final String COMMENT = "#";

    static HeadLine of(SignedHead head) {
        return new HeadLine(head.head().batch(), head.head().at(), head.hash(), head.keyId(), head.signature());
    }

    /** {@return the line, or nothing when it is none} */
    static Optional<HeadLine> parse(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HeadLine(
                    Long.parseLong(parts[0]), Instant.parse(parts[1]), Hash.parse(parts[2]), parts[3], parts[4]));
        } catch (RuntimeException e) {
            return Optional.empty(); // a number, a time or a hash that is none
        }
    }

    @Override
    public String toString() {
        return batch + " " + at + " " + hash + " " + keyId + " " + signature + "\n";
    }
}
