package se.skyddsnat.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.skyddsnat.db.Box;
import se.skyddsnat.organisation.UnitId;

/**
 * That a report was received by the public form: no personal data. It goes sealed in the address of its page, since who
 * reports has no session, and a receipt that anybody can make up is none.
 */
record WebReceipt(WebDoor door, String reference, Instant at, UnitId receiver) {

    private static final String BOUND = "web-receipt";

    String sealed(Box box) {
        var text = String.join(
                " ", door.name(), reference, at.toString(), receiver.value().toString());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(box.seal(text.getBytes(StandardCharsets.UTF_8), BOUND));
    }

    /** {@return the receipt, if it is one of ours} */
    static Optional<WebReceipt> open(Box box, String sealed) {
        try {
            var text = new String(box.open(Base64.getUrlDecoder().decode(sealed), BOUND), StandardCharsets.UTF_8);
            var parts = text.split(" ", -1);
            return Optional.of(new WebReceipt(
                    WebDoor.valueOf(parts[0]),
                    parts[1],
                    Instant.parse(parts[2]),
                    new UnitId(UUID.fromString(parts[3]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
