package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/** Investigations of children: plan, text and time. Each act checks who may and writes the log in one transaction. */
@Component
public class Investigations {

    private final InvestigationWork work;
    private final OpenCases cases;
    private final InvestigationStore store;
    private final AreaStore areas;
    private final Risks risks;
    private final Verdicts verdicts;
    private final Clock clock;

    Investigations(
            InvestigationWork work,
            OpenCases cases,
            InvestigationStore store,
            AreaStore areas,
            Risks risks,
            Verdicts verdicts,
            Clock clock) {
        this.work = work;
        this.cases = cases;
        this.store = store;
        this.areas = areas;
        this.risks = risks;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** What one page shows, read in one transaction. */
    <T> T together(User user, Supplier<T> page) {
        return work.together(user, page);
    }

    InvestigationFile read(User user, CaseId id) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.read", "case", id.value()),
                open -> new InvestigationFile(
                        open,
                        store.plans(id),
                        store.passages(id),
                        store.prolongations(id),
                        areas.list(),
                        cases.reasons(id),
                        cases.earlier(user, id),
                        risks.known(open),
                        verdicts.known(user, open)));
    }

    /**
     * Writes a version of the plan.
     *
     * @param seen the number of the version that it goes on from; 0 when there was none
     */
    public void write(User user, CaseId id, int seen, NewPlan plan) {
        work.on(
                user,
                InvestigationAction.WRITE_PLAN,
                id,
                LogEntry.permitted("investigation.write-plan", "case", id.value()),
                _ -> {
                    InvestigationWork.goesOn(cases.lock(id));
                    var plans = store.plans(id);
                    int latest = plans.isEmpty() ? 0 : plans.getFirst().number();
                    boolean twice = latest > seen && plans.getFirst().content().equals(plan);
                    if (!twice) {
                        goesOnFrom(seen, latest);
                        store.add(user, id, latest + 1, plan);
                    }
                    return true;
                });
    }

    /** Writes a version of the text in one area; {@code seen} as for the plan. */
    public void write(User user, CaseId id, String area, int seen, String words) {
        work.on(
                user,
                InvestigationAction.WRITE_TEXT,
                id,
                LogEntry.permitted("investigation.write-text", "case", id.value())
                        .noting(area),
                _ -> {
                    InvestigationWork.goesOn(cases.lock(id));
                    if (areas.list().stream().noneMatch(each -> each.code().equals(area))) {
                        throw new NotFound();
                    }
                    var latest = store.passages(id).stream()
                            .filter(each -> each.area().equals(area))
                            .findFirst();
                    int number = latest.map(Passage::number).orElse(0);
                    boolean twice = number > seen
                            && latest.map(Passage::words).filter(words::equals).isPresent();
                    if (!twice) {
                        goesOnFrom(seen, number);
                        store.add(user, id, area, number + 1, words);
                    }
                    return true;
                });
    }

    /** Gives the investigation more time, for special reasons and while there is time left; the first end stays to be seen. */
    public void prolong(User user, SeenCase seen, LocalDate to, String reasons) {
        work.change(
                user,
                InvestigationAction.PROLONG,
                seen,
                LogEntry.permitted("investigation.prolong", "case", seen.id().value()),
                open -> store.prolongations(open.id()).stream()
                        .anyMatch(made -> made.to().equals(to) && made.reasons().equals(reasons)),
                open -> {
                    if (today().isAfter(open.due())) {
                        throw new Conflict(t("investigation.prolong.conflict.late", open.due()));
                    }
                    if (!to.isAfter(open.due())) {
                        throw new Conflict(t("investigation.prolong.conflict.earlier", open.due()));
                    }
                    store.prolong(user, open.id(), open.due(), to, today(), reasons);
                    cases.prolong(open.id(), to);
                });
    }

    static void goesOnFrom(int seen, int latest) {
        if (seen != latest) {
            throw new Conflict(t("investigation.conflict.version"));
        }
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
