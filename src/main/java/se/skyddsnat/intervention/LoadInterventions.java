package se.skyddsnat.intervention;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Work;
import se.skyddsnat.investigation.CodeFile;
import se.skyddsnat.investigation.LoadCodes;

/** Loads a municipality's own kinds of interventions: {@code ./run load-interventions FILE}. */
@Component
class LoadInterventions extends LoadCodes {

    private final CodeStore codes;

    LoadInterventions(Work work, CodeStore codes, AuditLog audit) {
        super(
                "load-interventions",
                List.of("name_sv", "name_en"),
                work,
                audit,
                LogEntry.permitted("intervention.load-interventions", "kind"));
        this.codes = codes;
    }

    @Override
    protected void add(List<CodeFile.Line> lines) {
        codes.kinds(lines);
    }
}
