package se.skyddsnat.measures;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Command;

/** Takes a file into the register of measures: {@code ./run import FILE}. What is wrong is told by line, and nothing taken. */
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
        if (arguments.size() != 1) {
            System.err.println("Say which file: ./run import FILE");
            return FAULTY;
        }
        try {
            return take(Files.readString(Path.of(arguments.getFirst())));
        } catch (CharacterCodingException e) {
            System.err.println("The file is not UTF-8; nothing was taken in.");
        } catch (IOException e) {
            System.err.println("The file cannot be read; nothing was taken in.");
        }
        return FAULTY;
    }

    private int take(String text) {
        return switch (measures.take(text)) {
            case Reading.Faulty(var faults) -> {
                faults.forEach(fault -> System.err.println("line " + fault.line() + ": " + fault.text()));
                System.err.println("Nothing was taken in.");
                yield FAULTY;
            }
            case Reading.Things(var items) -> {
                System.out.println("Took in " + items.size() + " things.");
                yield 0;
            }
        };
    }
}
