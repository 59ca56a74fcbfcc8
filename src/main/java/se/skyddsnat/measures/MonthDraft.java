package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.skyddsnat.web.Formats;

/** What one page in one window has typed of a month and nobody has filed. */
record MonthDraft(UUID id, int revision, Map<String, String> fields, Instant savedAt) {

    String shown() {
        return id + ":" + revision;
    }

    String saved() {
        return t("measures.draft.from", Formats.moment(savedAt));
    }

    String words() {
        return fields.values().stream().filter(text -> text.length() > 3).collect(Collectors.joining("\n\n"));
    }
}
