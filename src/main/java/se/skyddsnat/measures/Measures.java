package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/** The register of what was recommended, answered, assigned and measured: read by all who steer, kept by coordinators. */
@Component
public class Measures {

    private static final int LATEST = 20;
    private static final String COMMAND_LINE = "./run import";

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final RegisterStore store;
    private final RegisterWriteStore writing;
    private final Clock clock;

    Measures(Work work, Access access, AuditLog audit, RegisterStore store, RegisterWriteStore writing, Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.writing = writing;
        this.clock = clock;
    }

    /** {@return the register as it holds now} */
    Register list(User user) {
        return steering(user, () -> {
            audit.record(LogEntry.permitted("measures.list", "item"));
            return store.register();
        });
    }

    RegisterPage overview(User user) {
        return steering(user, () -> {
            audit.record(LogEntry.permitted("measures.list", "item"));
            return RegisterPage.of(store.register(), store.latest(LATEST), keeps(user));
        });
    }

    /** {@return the chain that a thing stands in, both ways} */
    ChainPage chain(User user, String code) {
        return steering(user, () -> {
            var register = store.register();
            var item =
                    register.find(code).filter(each -> Chain.has(each.kind())).orElseThrow(NotFound::new);
            audit.record(LogEntry.permitted("measures.read", "item").noting(code));
            return new ChainPage(item, new Chain(register, item), new Words(register.byCode()));
        });
    }

    /** {@return one thing with all its versions, what it points at and what points at it} */
    Thing read(User user, String code) {
        return steering(user, () -> {
            var versions = store.versions(code);
            if (versions.isEmpty()) {
                throw new NotFound();
            }
            var entry = versions.getFirst();
            access.require(user, MeasureAction.READ, entry.id());
            audit.record(LogEntry.permitted("measures.read", "item", entry.id().value()));
            var pointing = store.pointing(code);
            var codes = new ArrayList<>(
                    entry.item().links().stream().map(Item.Link::code).toList());
            pointing.forEach(each -> each.from().links().forEach(link -> codes.add(link.code())));
            versions.forEach(version -> version.item().links().forEach(link -> codes.add(link.code())));
            return new Thing(versions, pointing, store.find(codes), store.months(entry.id()), keeps(user));
        });
    }

    /** Takes in a file, whole or not at all. */
    public Reading take(User user, String text) {
        return keeping(user, () -> {
            var reading = taken(
                    text,
                    new RegisterWriteStore.Writer(user.account(), user.displayName(), clock.instant(), Entry.Way.FILE));
            audit.record(LogEntry.permitted("measures.import", "item"));
            return reading;
        });
    }

    /** Takes in a file at the command line, beside a running server or before it. */
    Reading take(String text) {
        return work.as(Acting.program(Area.FRAMEWORK), () -> {
            var reading =
                    taken(text, new RegisterWriteStore.Writer(null, COMMAND_LINE, clock.instant(), Entry.Way.FILE));
            audit.record(LogEntry.permitted("measures.import", "item"));
            return reading;
        });
    }

    /** {@return the whole register as the file that it can be read from again} */
    String export(User user) {
        return steering(user, () -> {
            audit.record(LogEntry.permitted("measures.export", "item"));
            return RegisterWriter.write(store.register().items());
        });
    }

    /**
     * Writes a thing, or a new version of it.
     *
     * @param shown the number of the version that the page showed, 0 for a new thing
     * @return what does not fit into the register; empty when it is written
     * @throws Conflict when somebody else has written it since
     */
    List<Fault> write(User user, Item item, int shown) {
        return keeping(user, () -> {
            writing.lock();
            int number = writing.numbers().getOrDefault(item.code(), 0);
            if (number != shown) {
                throw new Conflict(t(shown == 0 ? "measures.conflict.code" : "measures.conflict.changed"));
            }
            var faults = new References(Map.of(item, 1), store.known()).faults();
            if (faults.isEmpty()) {
                requireCheck(item);
                var writer = new RegisterWriteStore.Writer(
                        user.account(), user.displayName(), clock.instant(), Entry.Way.PAGE);
                writing.insert(List.of(new RegisterWriteStore.NewEntry(item, number + 1, null)), writer);
                audit.record(LogEntry.permitted("measures.write", "item").noting(item.code()));
            }
            return faults;
        });
    }

    /**
     * Takes a thing out of the register. What it said stays in its history and in the archive.
     *
     * @param shown the number of the version that the page showed
     * @throws Conflict when somebody has written it since, or something still points at it
     */
    void withdraw(User user, String code, int shown, String why) {
        keeping(user, () -> {
            writing.lock();
            var latest = store.versions(code).stream().findFirst().orElseThrow(NotFound::new);
            if (latest.withdrawn() || latest.number() != shown) {
                throw new Conflict(t("measures.conflict.changed"));
            }
            if (!store.pointing(code).isEmpty()) {
                throw new Conflict(t("measures.withdraw.pointed"));
            }
            var writer =
                    new RegisterWriteStore.Writer(user.account(), user.displayName(), clock.instant(), Entry.Way.PAGE);
            writing.insert(List.of(new RegisterWriteStore.NewEntry(latest.item(), shown + 1, why)), writer);
            audit.record(LogEntry.permitted("measures.withdraw", "item").noting(code));
            return true;
        });
    }

    /** A decision about a measure or an assignment asks first what it means for children (barnkonventionen, artikel 3). */
    private void requireCheck(Item item) {
        if (item.kind() == Kind.DECISION && item.body().text("state").equals("DECIDED")) {
            for (var about : item.body().texts("about")) {
                if (store.pointing(about).stream().noneMatch(each -> each.from().kind() == Kind.CHECK)) {
                    throw new Conflict(t("measures.conflict.check", about));
                }
            }
        }
    }

    private Reading taken(String text, RegisterWriteStore.Writer writer) {
        writing.lock();
        var reading = RegisterReader.read(text, store.known());
        if (reading instanceof Reading.Things(var items)) {
            var now = new HashMap<String, Item>();
            store.list().forEach(entry -> now.put(entry.item().code(), entry.item()));
            var numbers = writing.numbers();
            var entries = items.stream()
                    .filter(item -> !item.equals(now.get(item.code())))
                    .map(item -> new RegisterWriteStore.NewEntry(item, numbers.getOrDefault(item.code(), 0) + 1, null))
                    .toList();
            writing.insert(entries, writer);
        }
        return reading;
    }

    LocalDate today() {
        return Formats.day(clock.instant());
    }

    <T> T steering(User user, Supplier<T> act) {
        if (!user.is(Role.COORDINATOR, Role.MEASURE_OWNER, Role.BOARD_MEMBER, Role.AUDITOR)) {
            throw new Forbidden();
        }
        return work.as(user.acting(Area.GOVERNANCE), act);
    }

    static boolean keeps(User user) {
        return user.is(Role.COORDINATOR);
    }

    static void requireKeeper(User user) {
        if (!keeps(user)) {
            throw new Forbidden();
        }
    }

    private <T> T keeping(User user, Supplier<T> act) {
        requireKeeper(user);
        return work.as(user.acting(Area.GOVERNANCE), act);
    }
}
