package se.skyddsnat.investigation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Work;

/** Loads what a municipality's safety plans remind of: {@code ./run load-safety-points FILE}. */
@Component
class LoadSafetyPoints extends LoadCodes {

    private final RiskStore risks;

    LoadSafetyPoints(Work work, RiskStore risks, AuditLog audit) {
        super(
                "load-safety-points",
                List.of("name_sv", "name_en"),
                work,
                audit,
                LogEntry.permitted("investigation.load-safety-points", "safety-point"));
        this.risks = risks;
    }

    @Override
    protected void add(List<CodeFile.Line> lines) {
        risks.load(lines);
    }
}
