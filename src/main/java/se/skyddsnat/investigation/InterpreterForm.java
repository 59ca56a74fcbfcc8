package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;

/**
 * An interpreter as typed, a part of a form.
 *
 * @param kind how; empty or NONE: there was no interpreter
 * @param sure what somebody has made sure of
 */
record InterpreterForm(String kind, String language, List<String> sure) {

    private static final String NONE = "NONE";
    private static final String NO_RELATIVE = "NO_RELATIVE";
    private static final String NO_ACQUAINTANCE = "NO_ACQUAINTANCE";
    private static final String OTHER_TOWN = "OTHER_TOWN";

    static InterpreterForm empty() {
        return new InterpreterForm(NONE, "", List.of());
    }

    static InterpreterForm of(Typed typed) {
        return new InterpreterForm(
                typed.text("interpreter"), typed.text("interpreterLanguage"), typed.list("interpreterSure"));
    }

    private Optional<NewInterpreter.Kind> chosen() {
        return Stream.of(NewInterpreter.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    Errors check(Errors errors) {
        if (chosen().isEmpty()) {
            return errors;
        }
        return errors.when(language.isBlank(), "interpreterLanguage", t("investigation.interpreter.language.missing"))
                .when(
                        language.length() > NetworkForm.SHORT,
                        "interpreterLanguage",
                        t("casework.form.long", language.length(), NetworkForm.SHORT))
                .when(
                        !sure.containsAll(List.of(NO_RELATIVE, NO_ACQUAINTANCE)),
                        "interpreterSure",
                        t("investigation.interpreter.sure.missing"));
    }

    /** {@return the interpreter of a form that was checked; none where there was none} */
    Optional<NewInterpreter> made() {
        return chosen().map(each -> new NewInterpreter(language.strip(), each, sure.contains(OTHER_TOWN)));
    }

    static String words(NewInterpreter made) {
        return t(
                made.otherTown() ? "investigation.interpreter.said.town" : "investigation.interpreter.said",
                made.language(),
                t("investigation.interpreter." + made.kind()));
    }

    static List<Option> kinds() {
        return Stream.concat(
                        Stream.of(NONE), Stream.of(NewInterpreter.Kind.values()).map(Enum::name))
                .map(each -> Option.of(each, t("investigation.interpreter." + each)))
                .toList();
    }

    static List<Option> sures() {
        return Stream.of(NO_RELATIVE, NO_ACQUAINTANCE, OTHER_TOWN)
                .map(each -> Option.of(each, t("investigation.interpreter." + each)))
                .toList();
    }
}
