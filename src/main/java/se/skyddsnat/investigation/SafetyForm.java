package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/**
 * A safety plan as typed: a point that nothing is written in is not chosen.
 *
 * @param seen the version that it goes on from
 * @param typed by the point's code
 */
record SafetyForm(int seen, Map<String, String> typed) {

    static SafetyForm of(Risks.Known known) {
        return new SafetyForm(
                known.latest(),
                known.plans().isEmpty() ? Map.of() : known.plans().getFirst().lines());
    }

    static SafetyForm of(Typed typed, List<SafetyPoint> points) {
        var lines = new LinkedHashMap<String, String>();
        points.forEach(point -> lines.put(point.code(), typed.text("point." + point.code())));
        return new SafetyForm(typed.number("seen"), lines);
    }

    String words(SafetyPoint point) {
        return typed.getOrDefault(point.code(), "");
    }

    Parsed<Map<String, String>> parse() {
        var lines = new LinkedHashMap<String, String>();
        var errors = Errors.none();
        for (var line : typed.entrySet()) {
            var words = line.getValue().strip();
            errors = errors.when(
                    words.length() > FormWords.LONGEST,
                    "point." + line.getKey(),
                    t("casework.form.long", words.length(), FormWords.LONGEST));
            if (!words.isEmpty()) {
                lines.put(line.getKey(), words);
            }
        }
        if (lines.isEmpty() && !typed.isEmpty()) {
            errors = errors.with("point." + typed.keySet().iterator().next(), t("investigation.safety.missing"));
        }
        return errors.isEmpty() ? new Parsed.Valid<>(Map.copyOf(lines)) : new Parsed.Invalid<>(errors);
    }
}
