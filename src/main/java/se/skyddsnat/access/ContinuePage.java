package se.skyddsnat.access;

import java.util.List;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Texts;

/** What was typed before the session ended, to send on. */
record ContinuePage(String path, List<Typed> fields) implements Page {

    record Typed(String name, String value) {

        /** Whether a person typed it, rather than the page. */
        boolean words() {
            return value.contains(" ");
        }
    }

    static ContinuePage of(CarriedForm form) {
        return new ContinuePage(
                form.path(),
                form.fields().entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value)))
                        .toList());
    }

    @Override
    public String title() {
        return Texts.t("access.continue.title");
    }
}
