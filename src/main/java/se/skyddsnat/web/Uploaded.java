package se.skyddsnat.instrument;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.skyddsnat.web.FormText;

/** What a file that was sent turned out to be. */
sealed interface Uploaded {

    record Text(String text) implements Uploaded {}

    /** No file was chosen, or it was empty. */
    record Nothing() implements Uploaded {}

    /** A picture, a document, or text in another encoding than UTF-8. */
    record NoText() implements Uploaded {}

    static Uploaded of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Nothing();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? new NoText() : new Text(FormText.clean(text.replaceFirst("^\uFEFF", "")));
        } catch (CharacterCodingException e) {
            return new NoText();
        }
    }
}
