package se.skyddsnat.investigation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Work;

/** Loads the areas that a municipality writes its investigations in: {@code ./run load-areas FILE}. */
@Component
class LoadAreas extends LoadCodes {

    private final AreaStore areas;

    LoadAreas(Work work, AreaStore areas, AuditLog audit) {
        super(
                "load-areas",
                List.of("side_sv", "side_en", "name_sv", "name_en"),
                work,
                audit,
                LogEntry.permitted("investigation.load-areas", "area"));
        this.areas = areas;
    }

    @Override
    protected void add(List<CodeFile.Line> lines) {
        areas.load(lines.stream()
                .map(line -> new Area(
                        line.code(),
                        line.words().get(0),
                        line.words().get(1),
                        line.words().get(2),
                        line.words().get(3),
                        line.from(),
                        line.to(),
                        true))
                .toList());
    }
}
