package se.skyddsnat.audit;

import java.util.HexFormat;

/**
 * A head as it lies in the database.
 *
 * @param hash what the database says the head's hash is
 * @param signature in hexadecimal
 */
record SignedHead(Head head, Hash hash, String keyId, String signature) {

    byte[] signatureBytes() {
        return HexFormat.of().parseHex(signature);
    }
}
