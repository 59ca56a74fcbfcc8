package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Command;
import se.skyddsnat.web.Texts;

/**
 * Takes a file into the register of measures: {@code ./run import FILE}. What is wrong is told by line, in the language of the
 * terminal, and nothing taken.
 */
@Component
class ImportFile implements Command {

    private static final int FAULTY = 2;

    private final Measures measures;

    ImportFile(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, locale(System.getenv()), System.out, System.err);
    }

    /** Of the three that a terminal says, the first that says something holds. */
    static String locale(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .orElse("");
    }

    int run(List<String> arguments, String locale, PrintStream out, PrintStream wrong) {
        return Texts.inTerminal(locale, () -> {
            if (arguments.size() != 1) {
                wrong.println(t("measures.import.usage"));
                return FAULTY;
            }
            try {
                return take(Files.readString(Path.of(arguments.getFirst())), out, wrong);
            } catch (CharacterCodingException e) {
                wrong.println(t("measures.import.noText") + " " + t("measures.import.untouched"));
            } catch (IOException e) {
                wrong.println(t("measures.import.unreadable") + " " + t("measures.import.untouched"));
            }
            return FAULTY;
        });
    }

    private int take(String text, PrintStream out, PrintStream wrong) {
        return switch (measures.take(text)) {
            case Reading.Faulty(var faults) -> {
                faults.forEach(fault -> wrong.println(t("measures.import.line", fault.line()) + ": " + fault.text()));
                wrong.println(t("measures.import.untouched"));
                yield FAULTY;
            }
            case Reading.Things(var items) -> {
                out.println(t("measures.import.saved", items.size()));
                yield 0;
            }
        };
    }
}
