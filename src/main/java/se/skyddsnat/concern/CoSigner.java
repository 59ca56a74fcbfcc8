package se.skyddsnat.concern;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;

/**
 * A colleague who was asked to sign too.
 *
 * @param signedAt null until it is done
 */
record CoSigner(AccountId account, String name, @Nullable Instant signedAt) {

    Optional<Instant> findSignedAt() {
        return Optional.ofNullable(signedAt);
    }
}
