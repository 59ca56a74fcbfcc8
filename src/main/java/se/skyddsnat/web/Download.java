package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.http.ContentDisposition;

/** A file that is fetched and never shown in the browser. */
public record Download(String name, FileKind kind) {

    /**
     * Part by part, so that nothing holds the database while a slow line is served.
     *
     * @param parts a part of it, as long as there are parts
     */
    public void send(HttpServletResponse response, IntFunction<Optional<byte[]>> parts) throws IOException {
        var first = parts.apply(0); // what is refused is refused before anything is sent
        response.setContentType(kind.mediaType());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + "." + kind.ending())
                        .build()
                        .toString());
        var out = response.getOutputStream();
        int part = 0;
        for (var bytes = first; bytes.isPresent(); bytes = parts.apply(++part)) {
            out.write(bytes.get());
        }
    }
}
