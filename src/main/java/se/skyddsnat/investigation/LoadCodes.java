package se.skyddsnat.investigation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Command;
import se.skyddsnat.db.Work;

/**
 * Loads a municipality's own codes from a {@link CodeFile}. A code that the file leaves out stays as it is; to take one out of
 * use, write its last day. All lines are loaded or none.
 */
public abstract class LoadCodes implements Command {

    private final String name;
    private final CodeFile file;
    private final Work work;
    private final AuditLog audit;
    private final LogEntry entry;

    /** @param words what stands in the file between the code and its days */
    protected LoadCodes(String name, List<String> words, Work work, AuditLog audit, LogEntry entry) {
        this.name = name;
        this.file = new CodeFile(words);
        this.work = work;
        this.audit = audit;
        this.entry = entry;
    }

    /** Adds the codes, or renames them. */
    protected abstract void add(List<CodeFile.Line> lines);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Say which file: ./run " + name + " FILE, whose first line is " + file.heading());
            return 2;
        }
        try {
            return load(Files.readString(Path.of(arguments.getFirst())));
        } catch (CharacterCodingException e) {
            System.err.println("The file is not UTF-8; nothing was loaded.");
            return 2;
        } catch (IOException e) {
            System.err.println("The file cannot be read; nothing was loaded.");
            return 2;
        }
    }

    /** {@return 0 when all was loaded, 2 when nothing was} */
    public final int load(String text) {
        return switch (file.read(text)) {
            case CodeFile.Wrong(var faults) -> {
                faults.forEach(System.err::println);
                System.err.println("Nothing was loaded.");
                yield 2;
            }
            case CodeFile.Lines(var lines) -> {
                work.as(Acting.program(se.skyddsnat.db.Area.FRAMEWORK), () -> {
                    add(lines);
                    audit.record(entry);
                });
                System.out.println("Loaded " + lines.size() + " codes.");
                yield 0;
            }
        };
    }
}
