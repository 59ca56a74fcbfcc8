package se.skyddsnat.audit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Keys;

/** What the database's administrator does not have: the key of the events' MACs and the one that signs heads. */
@Component
class LogKeys {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey secret;
    private final KeyPair signing;
    private final String id;

    LogKeys(Keys keys) {
        this.secret = new SecretKeySpec(keys.secret("log"), HMAC);
        this.signing = keys.signing();
        this.id = Hash.sha256(signing.getPublic().getEncoded()).toString().substring(0, 16);
    }

    /** {@return what names the signing key: the beginning of its public part's hash} */
    String id() {
        return id;
    }

    PublicKey publicKey() {
        return signing.getPublic();
    }

    Hash mac(Hash leaf) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return Hash.of(mac.doFinal(leaf.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(Hash head) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing.getPrivate());
            signature.update(head.bytes());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isSigned(Hash head, byte[] by) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(signing.getPublic());
            signature.update(head.bytes());
            return signature.verify(by);
        } catch (GeneralSecurityException e) {
            return false; // a signature that is none is a wrong one
        }
    }
}
