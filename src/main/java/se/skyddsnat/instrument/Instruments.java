package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/** The forms of a board: taken in, signed, published and withdrawn by its experts; offered to those who may use them. */
@Component
public class Instruments {

    private final ExpertWork work;
    private final Access access;
    private final AuditLog audit;
    private final InstrumentStore store;
    private final TrainingStore trainings;
    private final Clock clock;

    Instruments(
            ExpertWork work,
            Access access,
            AuditLog audit,
            InstrumentStore store,
            TrainingStore trainings,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.trainings = trainings;
        this.clock = clock;
    }

    List<Version> list(User user) {
        return work.as(user, () -> {
            var versions = store.list(user);
            audit.record(LogEntry.listed(
                    "instrument.list",
                    "form",
                    versions.stream().map(version -> version.id().value()).toList()));
            return versions;
        });
    }

    Kept read(User user, InstrumentId id) {
        return work.as(user, () -> {
            access.require(user, InstrumentAction.READ, id);
            audit.record(LogEntry.permitted("instrument.read", "form", id.value()));
            var version = get(id);
            return new Kept(
                    version, store.definition(id), store.versions(version.form().code()), store.hasApproved(user, id));
        });
    }

    /** Takes in a file, which stays unpublished. The same version twice is refused: a change is a new version. */
    public InstrumentId take(User user, Definition definition, String file) {
        return work.as(user, () -> {
            var form = definition.heading();
            store.lock(form.code());
            store.latest(form.code()).filter(latest -> latest >= form.version()).ifPresent(latest -> {
                throw new Conflict(t("instrument.conflict.version", form.version(), latest));
            });
            var id = new InstrumentId(Id.make());
            store.insert(user, id, form, file, clock.instant());
            audit.record(LogEntry.permitted("instrument.take", "form", id.value()));
            return id;
        });
    }

    /** Takes in one of the forms that come with the program. */
    public InstrumentId takeShipped(User user, String code) {
        var shipped = Shipped.of(code).orElseThrow(NotFound::new);
        return take(user, shipped.definition(), shipped.file());
    }

    /** An expert stands behind a version, in the own name. Said twice it holds once. */
    public void approve(User user, InstrumentId id, String words) {
        change(user, InstrumentAction.APPROVE, id, version -> {
            if (store.hasApproved(user, id)) {
                return;
            }
            if (version.published() != null || version.withdrawn() != null) {
                throw new Conflict(t("instrument.conflict.later"));
            }
            store.approve(user, id, words, clock.instant());
            audit.record(LogEntry.permitted("instrument.approve", "form", id.value()));
        });
    }

    /** Opens a version that two experts have signed; an earlier one may then not be answered any more. */
    public void publish(User user, InstrumentId id) {
        change(user, InstrumentAction.PUBLISH, id, version -> {
            if (version.published() != null) {
                return;
            }
            switch (version.state(today())) {
                case SIGNED -> {}
                case TAKEN_IN -> throw new Conflict(t("instrument.conflict.unsigned", Version.SIGNATURES));
                case PUBLISHED, FOLLOWED, EXPIRED, WITHDRAWN -> throw new Conflict(t("instrument.conflict.later"));
            }
            if (version.followed()) {
                throw new Conflict(t("instrument.guard.followed"));
            }
            store.publish(user, id, clock.instant());
            audit.record(LogEntry.permitted("instrument.publish", "form", id.value()));
        });
    }

    public void withdraw(User user, InstrumentId id, String words) {
        change(user, InstrumentAction.WITHDRAW, id, version -> {
            if (version.withdrawn() == null) {
                store.withdraw(user, id, words, clock.instant());
                audit.record(LogEntry.permitted("instrument.withdraw", "form", id.value()));
            }
        });
    }

    /** {@return the published forms, each with why it may not be used on this occasion; in the work of the one who asks} */
    public List<Offer> offers(User user, Occasion occasion) {
        var trained = trainings.of(user, today());
        var experts = experts(user);
        return store.published().stream()
                .filter(version -> version.state(today()) == Version.State.PUBLISHED)
                .map(version -> new Offer(
                        version.id(),
                        version.form(),
                        Guard.use(version.form(), occasion, trained, experts).orElse("")))
                .toList();
    }

    /** Refuses with a reason where a form may not be begun on this occasion; in the work of the one who asks. */
    public void requireUse(User user, InstrumentId id, Occasion occasion) {
        var refusal = refusal(user, id, occasion);
        if (!refusal.isEmpty()) {
            throw new Conflict(refusal);
        }
    }

    /** {@return why a form may not be used on this occasion any more, or empty; in the work of the one who asks} */
    public String refusal(User user, InstrumentId id, Occasion occasion) {
        var version = get(id);
        return Guard.version(version, today())
                .or(() -> Guard.use(version.form(), occasion, trainings.of(user, today()), experts(user)))
                .orElse("");
    }

    /** {@return what stands above each of these forms, whatever has become of them since; in the work of the one who asks} */
    public Map<InstrumentId, Heading> headings(Collection<InstrumentId> ids) {
        return store.find(ids).stream().collect(Collectors.toMap(Version::id, Version::form));
    }

    /** {@return the form as it was asked, whatever has become of it since; in the work of the one who asks} */
    public Definition definition(InstrumentId id) {
        return store.definition(id);
    }

    LocalDate today() {
        return Formats.day(clock.instant());
    }

    /** Who write down what somebody is trained for. */
    private String experts(User user) {
        return String.join(", ", trainings.people(user, Role.EXPERT).values());
    }

    private Version get(InstrumentId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private void change(User user, InstrumentAction action, InstrumentId id, Consumer<Version> change) {
        work.as(user, () -> {
            access.require(user, action, id);
            store.lock(get(id).form().code());
            change.accept(get(id));
            return id;
        });
    }
}
