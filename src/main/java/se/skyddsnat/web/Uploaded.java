package se.skyddsnat.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/** What a file of text that was sent turned out to be. */
public sealed interface Uploaded {

    record Text(String text) implements Uploaded {}

    /** No file was chosen, or it was empty. */
    record Nothing() implements Uploaded {}

    /** It is larger than what is read. */
    record Large() implements Uploaded {}

    /** A picture, a document, or text in another encoding than UTF-8. */
    record NoText() implements Uploaded {}

    /** @param most how many bytes are read */
    static Uploaded of(MultipartFile file, long most) throws IOException {
        if (file.isEmpty()) {
            return new Nothing();
        }
        if (file.getSize() > most) {
            return new Large();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return text.indexOf('\0') >= 0 ? new NoText() : new Text(FormText.clean(text.replaceFirst("^\uFEFF", "")));
        } catch (CharacterCodingException e) {
            return new NoText();
        }
    }
}
