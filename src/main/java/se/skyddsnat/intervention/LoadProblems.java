package se.skyddsnat.intervention;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Work;
import se.skyddsnat.investigation.CodeFile;
import se.skyddsnat.investigation.LoadCodes;

/** Loads a municipality's own codes of what interventions answer to: {@code ./run load-problems FILE}. */
@Component
class LoadProblems extends LoadCodes {

    private final CodeStore codes;

    LoadProblems(Work work, CodeStore codes, AuditLog audit) {
        super(
                "load-problems",
                List.of("name_sv", "name_en", "honour"),
                work,
                audit,
                LogEntry.permitted("intervention.load-problems", "problem"));
        this.codes = codes;
    }

    @Override
    protected void add(List<CodeFile.Line> lines) {
        codes.problems(lines);
    }
}
