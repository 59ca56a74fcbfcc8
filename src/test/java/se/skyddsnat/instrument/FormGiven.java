package se.skyddsnat.instrument;

import java.util.List;
import se.skyddsnat.access.User;

/** Forms that are made up for tests, taken in, signed by two and published. */
public final class FormGiven {

    private FormGiven() {}

    /** {@return our own screening aid, in a version of its own} */
    public static String screeningAid(int version) {
        return Shipped.SCREENING_AID.file().replace("\"version\": 1", "\"version\": " + version);
    }

    /** {@return two questions, the second of which is asked only where the first is answered with yes} */
    public static String madeUp(String code, int version, String first, String... more) {
        return """
                {"format": 1, "languages": ["sv"], "code": "%s", "version": %d, "owner": "Ingen",
                 "title": {"sv": "Påhittat %s"}, "about": {"sv": "Påhittat"}, "licence": {"sv": "Fri"},
                 "validated": false, %s
                 "scales": {"yes": [{"code": "yes", "label": {"sv": "Ja"}}, {"code": "no", "label": {"sv": "Nej"}}]},
                 "themes": [{"code": "safety", "area": "SAFETY", "title": {"sv": "Trygghet"}}],
                 "questions": [
                   {"code": "first", "theme": "safety", "part": "CHILD", "kind": "RATING", "scale": "yes",
                    "text": {"sv": "%s"}},
                   {"code": "second", "theme": "safety", "part": "GUARDIAN", "kind": "TEXT", "limit": 100,
                    "text": {"sv": "Vad säger de?"}, "when": {"question": "first", "is": ["yes"]}}]}
                """.formatted(code, version, code, String.join(" ", audience(more)), first);
    }

    /** {@return the same with points, in a method that adds them up or in one that does not} */
    public static String counted(String code) {
        return madeUp(code, 1, "Räknas det?")
                .replace("\"sumAllowed\": false", "\"sumAllowed\": true")
                .replace("\"code\": \"yes\",", "\"code\": \"yes\", \"points\": 7,");
    }

    public static InstrumentId published(Instruments instruments, User expert, User second, String file) {
        var id = instruments.take(expert, ((Checked.Form) DefinitionReader.read(file)).definition(), file);
        instruments.approve(expert, id, "Läst.");
        instruments.approve(second, id, "Läst.");
        instruments.publish(second, id);
        return id;
    }

    private static List<String> audience(String... more) {
        return more.length > 0
                ? List.of(more)
                : List.of("\"sumAllowed\": false, \"audience\": {\"ageFrom\": 0, \"settings\": [\"INVESTIGATION\"]},");
    }
}
