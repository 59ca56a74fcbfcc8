package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Page;

/** A file is chosen or pasted here; what is wrong with it is shown line by line, with the line. */
record ImportPage(String text, List<Fact> faults, Errors errors) implements Page {

    private static final int LINE_SHOWN = 80;

    static ImportPage empty() {
        return new ImportPage("", List.of(), Errors.none());
    }

    static ImportPage noFile(String why) {
        return new ImportPage("", List.of(), Errors.of("upload", why));
    }

    static ImportPage faulty(String text, List<Fault> faults) {
        var lines = text.lines().toList();
        var first = faults.getFirst();
        return new ImportPage(
                text,
                faults.stream()
                        .map(fault -> Fact.of(
                                t("measures.import.line", fault.line()),
                                (fault.text() + "\n" + line(lines, fault.line())).strip()))
                        .toList(),
                Errors.of("text", t("measures.import.faults", faults.size(), first.line(), first.text())));
    }

    @Override
    public String title() {
        return t("measures.import.title");
    }

    private static String line(List<String> lines, int number) {
        var line = number > lines.size() ? "" : lines.get(number - 1).strip();
        return line.length() > LINE_SHOWN ? line.substring(0, LINE_SHOWN) + " …" : line;
    }
}
