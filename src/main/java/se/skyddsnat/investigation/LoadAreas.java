package se.skyddsnat.investigation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Command;
import se.skyddsnat.db.Work;

/**
 * Loads the areas that a municipality writes its investigations in: {@code ./run load-areas FILE}. An area that the file
 * leaves out stays as it is; to take one out of use, write its last day.
 */
@Component
class LoadAreas implements Command {

    private final Work work;
    private final AreaStore areas;
    private final AuditLog audit;

    LoadAreas(Work work, AreaStore areas, AuditLog audit) {
        this.work = work;
        this.areas = areas;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "load-areas";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Say which file: ./run load-areas FILE, whose first line is " + AreaFile.HEADING);
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

    int load(String text) {
        return switch (AreaFile.read(text)) {
            case AreaFile.Wrong(var faults) -> {
                faults.forEach(System.err::println);
                System.err.println("Nothing was loaded.");
                yield 2;
            }
            case AreaFile.Areas(var loaded) -> {
                work.as(Acting.program(se.skyddsnat.db.Area.FRAMEWORK), () -> {
                    areas.load(loaded);
                    audit.record(LogEntry.permitted("investigation.load-areas", "area"));
                });
                System.out.println("Loaded " + loaded.size() + " areas.");
                yield 0;
            }
        };
    }
}
