package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.instrument.Heading.Training;

/** Reads a form from its file and says of every part that is wrong what to do about it. Used once. */
final class DefinitionReader {

    static final int FORMAT = 1;
    static final int MOST_CHARACTERS = 500_000;

    private static final int LINE = 200;
    private static final int PARAGRAPH = 2000;
    private static final int OLDEST = 120;

    private final List<Fault> faults = new ArrayList<>();
    private Set<String> languages = Set.of();
    private final Map<String, List<Choice>> scales = new LinkedHashMap<>();
    private boolean sumAllowed;

    private DefinitionReader() {}

    static Checked read(String file) {
        if (file.isBlank()) {
            return new Checked.Faulty(List.of(new Fault(1, t("instrument.fault.nothing"))));
        }
        if (file.length() > MOST_CHARACTERS) {
            return new Checked.Faulty(
                    List.of(new Fault(1, t("instrument.fault.size", file.length(), MOST_CHARACTERS))));
        }
        try {
            return NodeReader.read(file) instanceof Node.Parts parts
                    ? new DefinitionReader().read(parts)
                    : new Checked.Faulty(List.of(new Fault(1, t("instrument.fault.object"))));
        } catch (NodeReader.Unreadable unreadable) {
            return new Checked.Faulty(List.of(unreadable.fault()));
        }
    }

    private Checked read(Node.Parts file) {
        var part = new PartReader(file, faults);
        part.whole("format", FORMAT, FORMAT);
        languages = languages(part);
        sumAllowed = part.truth("sumAllowed");
        var code = part.code("code");
        int version = part.whole("version", 1, 100_000);
        var owner = part.text("owner", LINE);
        var title = part.words("title", LINE, languages);
        var about = part.words("about", PARAGRAPH, languages);
        var licence = part.words("licence", PARAGRAPH, languages);
        boolean validated = part.truth("validated");
        var audience = audience(part.part("audience"));
        var training = part.find("training").map(this::training).orElse(null);
        var validTo = validTo(part);
        scales(part.part("scales"));
        var themes = themes(part.list("themes", 50));
        var questions = new QuestionReader(faults, languages, themes, scales).read(part.list("questions", 1000));
        part.close();
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            return new Checked.Faulty(faults);
        }
        return new Checked.Form(new Definition(
                new Heading(code, version, title, audience, training, validTo),
                owner,
                about,
                licence,
                validated,
                sumAllowed,
                themes,
                questions));
    }

    private static Set<String> languages(PartReader part) {
        var found = new LinkedHashSet<String>();
        for (var text : part.texts("languages", 2)) {
            if (text.value().equals("sv") || text.value().equals("en")) {
                found.add(text.value());
            } else {
                part.wrong(text.line(), t("instrument.fault.language", PartReader.shortened(text.value())));
            }
        }
        if (!found.contains("sv") && part.has("languages")) {
            part.wrong(part.line("languages"), t("instrument.fault.swedish"));
        }
        return found;
    }

    private static Audience audience(PartReader part) {
        int from = part.whole("ageFrom", 0, OLDEST);
        var to = part.findWhole("ageTo", 0, OLDEST);
        if (to != null && to < from) {
            part.wrong(part.line("ageTo"), t("instrument.fault.age"));
        }
        var settings = part.someOf("settings", Setting.values());
        part.close();
        return new Audience(from, to, settings);
    }

    private Training training(PartReader part) {
        var training = new Training(part.code("code"), part.words("name", LINE, languages));
        part.close();
        return training;
    }

    private static @Nullable LocalDate validTo(PartReader part) {
        if (!part.has("validTo")) {
            return null;
        }
        try {
            return LocalDate.parse(part.text("validTo", 10));
        } catch (DateTimeException e) {
            part.wrong(part.line("validTo"), t("instrument.fault.date"));
            return null;
        }
    }

    private void scales(PartReader part) {
        for (var name : part.names()) {
            scales.put(name, choices(part.list(name, 20)));
        }
        part.close();
    }

    private List<Choice> choices(List<PartReader> parts) {
        var lines = new HashMap<String, Integer>();
        var choices = new ArrayList<Choice>();
        for (var part : parts) {
            var code = part.code("code");
            var points = part.findWhole("points", -1000, 1000);
            if (points != null && !sumAllowed) {
                part.wrong(part.line("points"), t("instrument.fault.points"));
            }
            twice(part, lines, code);
            choices.add(new Choice(code, part.words("label", LINE, languages), points));
            part.close();
        }
        return choices;
    }

    private List<Theme> themes(List<PartReader> parts) {
        var lines = new HashMap<String, Integer>();
        var themes = new ArrayList<Theme>();
        for (var part : parts) {
            var code = part.code("code");
            twice(part, lines, code);
            themes.add(new Theme(code, part.oneOf("area", BbicArea.values()), part.words("title", LINE, languages)));
            part.close();
        }
        return themes;
    }

    static void twice(PartReader part, Map<String, Integer> lines, String code) {
        var first = lines.putIfAbsent(code, part.line());
        if (first != null && !code.isEmpty()) {
            part.wrong(part.line("code"), t("instrument.fault.twice", code, first));
        }
    }
}
