package se.skyddsnat.intervention;

import static java.util.Comparator.comparing;
import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.CaseReminder;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.investigation.Verdicts;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Step;

/** What is due in the interventions that somebody has or leads: in a list, and on each child's card. */
@Component
class DueInterventions implements CaseReminder {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final InterventionStore store;
    private final CodeStore codes;
    private final OpenCases cases;
    private final Verdicts verdicts;
    private final Deadlines deadlines;
    private final Clock clock;

    DueInterventions(
            Work work,
            Access access,
            AuditLog audit,
            InterventionStore store,
            CodeStore codes,
            OpenCases cases,
            Verdicts verdicts,
            Deadlines deadlines,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.codes = codes;
        this.cases = cases;
        this.verdicts = verdicts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A row: what is due of which intervention, and what its card is called. */
    record Row(InterventionStore.Running running, String card, String kind, Progress.Due due) {}

    /** {@return what has not ended, the first due first} */
    List<Row> list(User user) {
        if (!user.is(Role.INTAKE_WORKER, Role.OUT_OF_HOURS_WORKER, Role.TEAM_LEADER)) {
            throw new Forbidden();
        }
        return work.as(user.acting(Area.SOCIAL), () -> {
            var running = store.running(user);
            var names = codes.all();
            Map<CaseId, String> titles = cases.titles(
                    running.stream().map(InterventionStore.Running::caseId).toList());
            audit.record(LogEntry.listed(
                    "intervention.list",
                    "case",
                    running.stream()
                            .map(each -> each.caseId().value())
                            .distinct()
                            .toList()));
            return running.stream()
                    .map(each -> new Row(
                            each,
                            titles.getOrDefault(each.caseId(), ""),
                            names.kind(each.kind()),
                            each.progress().due(deadlines, today())))
                    .sorted(comparing((Row row) -> row.due().state() != Progress.Wait.NOT_CARRIED_OUT)
                            .thenComparing(row -> row.due().sorted()))
                    .toList();
        });
    }

    @Override
    public Optional<Step> remind(User user, CaseId id) {
        return work.as(
                user.acting(Area.SOCIAL),
                () -> access.may(user, InterventionAction.READ, id) ? reminder(id) : Optional.empty());
    }

    private Optional<Step> reminder(CaseId id) {
        var all = store.list(id);
        if (all.isEmpty()) {
            return verdicts.grantings(id).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Step(t("investigation.step.now"), t("intervention.step.grant"), Step.State.NOW));
        }
        return all.stream()
                .map(each -> each.progress().due(deadlines, today()))
                .filter(due -> due.state() != Progress.Wait.ENDED)
                .min(comparing((Progress.Due due) -> due.state() != Progress.Wait.NOT_CARRIED_OUT)
                        .thenComparing(Progress.Due::sorted))
                .map(due -> new Step(when(due, today()), t("intervention.step." + due.state()), Step.State.NOW));
    }

    /** In words. */
    static String when(Progress.Due due, LocalDate today) {
        return due.on() == null
                ? t("investigation.step.now")
                : due.state() == Progress.Wait.NOT_CARRIED_OUT
                        ? Formats.date(due.on())
                        : Formats.deadline(due.on(), today);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
