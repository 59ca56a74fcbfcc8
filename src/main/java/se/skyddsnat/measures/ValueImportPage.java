package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/**
 * Where a file of values is taken in; what is wrong with it stands there with the line.
 *
 * @param text as it was typed or sent
 */
record ValueImportPage(String text, List<ValueFile.Fault> faults, Errors errors) implements Page {

    static ValueImportPage empty() {
        return new ValueImportPage("", List.of(), Errors.none());
    }

    static ValueImportPage faulty(String text, List<ValueFile.Fault> faults) {
        return new ValueImportPage(text, faults, Errors.of("text", t("measures.values.faulty", faults.size())));
    }

    static ValueImportPage noFile(String message) {
        return new ValueImportPage("", List.of(), Errors.of("upload", message));
    }

    @Override
    public String menuPath() {
        return "/measures/months";
    }

    @Override
    public String title() {
        return t("measures.values.title");
    }
}
