package se.skyddsnat.instrument;

import static se.skyddsnat.access.Role.INTAKE_WORKER;
import static se.skyddsnat.access.Role.OUT_OF_HOURS_WORKER;
import static se.skyddsnat.access.Role.TEAM_LEADER;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/** The register of who may use the forms that ask for a training: written by experts, appended, never overwritten. */
@Component
class Trainings {

    private final ExpertWork work;
    private final AuditLog audit;
    private final InstrumentStore forms;
    private final TrainingStore store;
    private final Clock clock;

    Trainings(ExpertWork work, AuditLog audit, InstrumentStore forms, TrainingStore store, Clock clock) {
        this.work = work;
        this.audit = audit;
        this.forms = forms;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The register, and what can be written in it.
     *
     * @param rows the latest first
     * @param trainings that forms ask for, by code
     * @param people who may answer forms
     */
    record Register(List<Trained> rows, Map<String, Words> trainings, Map<AccountId, String> people) {}

    Register read(User user) {
        return work.as(user, () -> {
            var register = register(user);
            audit.record(LogEntry.listed(
                    "instrument.list-trained",
                    "account",
                    register.rows().stream()
                            .map(row -> row.account().value())
                            .distinct()
                            .toList()));
            return register;
        });
    }

    /** A row like the one that holds is written once. */
    void add(User user, NewTraining training) {
        work.as(user, () -> {
            var register = register(user);
            if (!register.people().containsKey(training.account())
                    || !register.trainings().containsKey(training.training())) {
                throw new NotFound();
            }
            boolean said = register.rows().stream()
                    .filter(row -> row.account().equals(training.account())
                            && row.training().equals(training.training()))
                    .findFirst()
                    .map(row -> row.validTo().equals(training.validTo()))
                    .orElse(false);
            if (!said) {
                store.insert(user, training, clock.instant());
                audit.record(LogEntry.permitted(
                        "instrument.train", "account", training.account().value()));
            }
            return said;
        });
    }

    /** From now on: yesterday was the last day. Ended twice it is ended once. */
    void end(User user, AccountId account, String training) {
        work.as(user, () -> {
            var today = Formats.day(clock.instant());
            var holding = store.list(user).stream()
                    .filter(row ->
                            row.account().equals(account) && row.training().equals(training))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (holding.holds(today)) {
                store.insert(user, new NewTraining(account, training, today.minusDays(1)), clock.instant());
                audit.record(LogEntry.permitted("instrument.end-training", "account", account.value()));
            }
            return holding;
        });
    }

    private Register register(User user) {
        var trainings = new LinkedHashMap<String, Words>();
        for (var version : forms.list(user)) {
            var training = version.form().training();
            if (training != null) {
                trainings.putIfAbsent(training.code(), training.name());
            }
        }
        return new Register(
                store.list(user), trainings, store.people(user, INTAKE_WORKER, OUT_OF_HOURS_WORKER, TEAM_LEADER));
    }
}
