package se.skyddsnat.investigation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;

/**
 * How great the risk for a child is judged to be, and the plan for its safety. A person judges and says why; nothing is
 * ticked and added up. Both go on while interventions run, also when the investigation is concluded.
 */
@Component
public class Risks {

    private final InvestigationWork work;
    private final OpenCases cases;
    private final RiskStore store;

    Risks(InvestigationWork work, OpenCases cases, RiskStore store) {
        this.work = work;
        this.cases = cases;
        this.store = store;
    }

    /**
     * What is known of the risk.
     *
     * @param judgements the latest first
     * @param plans the latest version first
     * @param points every point, in use or not
     */
    record Known(OpenCase open, List<RiskJudgement> judgements, List<SafetyPlan> plans, List<SafetyPoint> points) {

        int latest() {
            return plans.isEmpty() ? 0 : plans.getFirst().number();
        }
    }

    Known read(User user, CaseId id) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.read-risk", "case", id.value()),
                this::known);
    }

    /** The same, as a part of a look that is logged. */
    Known known(OpenCase open) {
        return new Known(open, store.judgements(open.id()), store.plans(open.id()), store.points());
    }

    /** Writes a judgement down; the earlier ones stay. The second click of two writes nothing. */
    public void judge(User user, CaseId id, NewRisk risk) {
        work.on(
                user,
                InvestigationAction.JUDGE_RISK,
                id,
                LogEntry.permitted("investigation.judge-risk", "case", id.value()),
                _ -> {
                    cases.lock(id);
                    var made = store.judgements(id).stream().findFirst();
                    if (made.filter(last -> last.content().equals(risk)
                                    && last.signature().by().equals(user.accountId()))
                            .isEmpty()) {
                        store.add(user, id, risk);
                    }
                    return true;
                });
    }

    /**
     * Writes a version of the safety plan.
     *
     * @param seen the number of the version that it goes on from; 0 when there was none
     * @param lines what is said in a point, by its code
     */
    public void plan(User user, CaseId id, int seen, Map<String, String> lines) {
        work.on(
                user,
                InvestigationAction.PLAN_SAFETY,
                id,
                LogEntry.permitted("investigation.plan-safety", "case", id.value()),
                _ -> {
                    cases.lock(id);
                    var plans = store.plans(id);
                    int latest = plans.isEmpty() ? 0 : plans.getFirst().number();
                    if (latest <= seen || !plans.getFirst().lines().equals(lines)) {
                        Investigations.goesOnFrom(seen, latest);
                        store.add(user, id, latest + 1, lines);
                    }
                    return true;
                });
    }
}
