package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Page;

/**
 * A form's file is chosen or pasted here; what is wrong with it is shown line by line, with the line.
 *
 * @param first as much as one mends before reading the file again
 * @param rest may be empty
 */
record TakePage(TakeForm form, List<Fact> first, List<Fact> rest, Errors errors) implements Page {

    private static final int LINE_SHOWN = 80;
    private static final int FIRST = 10;

    static TakePage empty() {
        return new TakePage(new TakeForm(""), List.of(), List.of(), Errors.none());
    }

    static TakePage faulty(TakeForm form, List<Fault> faults) {
        var lines = form.file().lines().toList();
        var told = faults.stream()
                .map(fault -> Fact.of(
                        t("instrument.take.line", fault.line()),
                        (fault.text() + "\n" + line(lines, fault.line())).strip()))
                .toList();
        var first = faults.getFirst();
        return new TakePage(
                form,
                told.subList(0, Math.min(FIRST, told.size())),
                told.subList(Math.min(FIRST, told.size()), told.size()),
                Errors.of(
                        "file",
                        faults.size() == 1
                                ? t("instrument.take.fault", first.line(), first.text())
                                : t("instrument.take.faults", faults.size(), first.line(), first.text())));
    }

    static TakePage refused(TakeForm form, String why) {
        return new TakePage(form, List.of(), List.of(), Errors.of("file", why));
    }

    static TakePage noFile(String why) {
        return new TakePage(new TakeForm(""), List.of(), List.of(), Errors.of("upload", why));
    }

    @Override
    public String title() {
        return t("instrument.take.title");
    }

    private static String line(List<String> lines, int number) {
        if (number > lines.size()) {
            return "";
        }
        var line = lines.get(number - 1).strip();
        if (line.equals("{")) {
            return "";
        }
        return line.length() > LINE_SHOWN ? line.substring(0, LINE_SHOWN) + " …" : line;
    }
}
