package se.skyddsnat.db;

import static se.skyddsnat.db.Columns.timestamp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals personal numbers and documents: a key per person, itself sealed with a key that never enters the database. What is sealed for
 * one person of one authority cannot be opened as another's; two authorities' indexes of the same number differ, so
 * that their registers cannot be joined.
 */
@Component
public class PersonKeys {

    private final Box keyOfKeys;
    private final byte[] indexKey;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param wrappedKey the person's key, sealed; kept apart from what it seals */
    public record Sealed(byte[] wrappedKey, byte[] text) {}

    PersonKeys(Keys keys, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.indexKey = keys.secret("number-index");
        this.keyOfKeys = new Box(keys.secret("person-keys"));
    }

    /** Seals under a new key for this person; nothing is stored. */
    public Sealed seal(UUID authority, UUID person, String text) {
        var key = new byte[32];
        random.nextBytes(key);
        return new Sealed(keyOfKeys.seal(key, bound(authority, person)), seal(key, authority, person, text));
    }

    /** Seals under the key that the person has here, or a new one that is kept: what was sealed before can still be read. */
    public byte[] sealMore(UUID authority, UUID person, String text) {
        var wrapped = wrapped(authority, person);
        if (wrapped.isPresent()) {
            return seal(keyOfKeys.open(wrapped.get(), bound(authority, person)), authority, person, text);
        }
        var sealed = seal(authority, person, text);
        keep(authority, person, sealed);
        return sealed.text();
    }

    /** {@return what seals and opens the person's documents, with a new key that is kept where there is none} */
    public Box box(UUID authority, UUID person) {
        return findBox(authority, person).orElseGet(() -> {
            var key = new byte[32];
            random.nextBytes(key);
            keep(authority, person, new Sealed(keyOfKeys.seal(key, bound(authority, person)), new byte[0]));
            return new Box(key);
        });
    }

    /** {@return the same, or nothing when the person's key is destroyed or not this authority's} */
    public Optional<Box> findBox(UUID authority, UUID person) {
        return wrapped(authority, person).map(wrapped -> new Box(keyOfKeys.open(wrapped, bound(authority, person))));
    }

    /** Keeps the person's key in this transaction, under the acting authority. A later key takes the place of an earlier. */
    public void keep(UUID authority, UUID person, Sealed sealed) {
        forget(authority, person);
        jdbc.sql("""
                insert into db.person_key (authority_id, person_id, wrapped_key, created_at)
                values (:authority, :person, :key, :now)
                """)
                .param("authority", authority)
                .param("person", person)
                .param("key", sealed.wrappedKey())
                .param("now", timestamp(clock.instant()))
                .update();
    }

    /** Destroys the person's key: whatever was sealed with it is gone, in every copy. */
    public void forget(UUID authority, UUID person) {
        jdbc.sql("delete from db.person_key where authority_id = :authority and person_id = :person")
                .param("authority", authority)
                .param("person", person)
                .update();
    }

    /** {@return the text, or nothing when the person's key is destroyed or not this authority's} */
    public Optional<String> open(UUID authority, UUID person, byte[] text) {
        return wrapped(authority, person).map(wrapped -> open(authority, person, new Sealed(wrapped, text)));
    }

    /** {@return the text of what was sealed, whose key is at hand} */
    public String open(UUID authority, UUID person, Sealed sealed) {
        var key = keyOfKeys.open(sealed.wrappedKey(), bound(authority, person));
        return new String(new Box(key).open(sealed.text(), bound(authority, person)), StandardCharsets.UTF_8);
    }

    /** {@return what an exact number is looked up by inside one authority} */
    public byte[] index(UUID authority, String number) {
        return hmac(hmac(indexKey, authority.toString()), number);
    }

    private Optional<byte[]> wrapped(UUID authority, UUID person) {
        return jdbc.sql("select wrapped_key from db.person_key where authority_id = :authority and person_id = :person")
                .param("authority", authority)
                .param("person", person)
                .query(byte[].class)
                .optional();
    }

    private static byte[] seal(byte[] key, UUID authority, UUID person, String text) {
        return new Box(key).seal(text.getBytes(StandardCharsets.UTF_8), bound(authority, person));
    }

    /** What is sealed for one person of one authority opens as no other's. */
    private static String bound(UUID authority, UUID person) {
        return authority + "|" + person;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
