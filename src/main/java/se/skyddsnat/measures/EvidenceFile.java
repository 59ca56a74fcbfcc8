package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.Optional;
import se.skyddsnat.web.FileKind;
import se.skyddsnat.web.Formats;

/**
 * A file that a month rests on (underlag).
 *
 * @param title what whoever added it calls it
 * @param sha256 of what it held when it was added
 * @param scanned whether a scanner for harmful code has let it through
 * @param removed who took it away; its content is gone then
 */
record EvidenceFile(
        EvidenceId id,
        String title,
        FileKind kind,
        int bytes,
        String sha256,
        boolean scanned,
        Instant at,
        String author,
        Optional<Removal> removed) {

    /** Somebody took it away. */
    record Removal(String why, Instant at, String author) {}

    String size() {
        return t("web.file.kilobytes", Formats.number(Math.ceilDiv(bytes, 1024)));
    }
}
