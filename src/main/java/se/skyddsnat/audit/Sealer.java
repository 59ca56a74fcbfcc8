package se.skyddsnat.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/**
 * Seals what has been written, several times a second, when there is something new.
 *
 * <p>A seal covers a window of transactions that are all over, so nothing can be added to it afterwards. Of several nodes one
 * seals at a time; every node copies the heads to its own file.
 */
@Component
@ConditionalOnWebApplication // a command beside a running server leaves the sealing to it
class Sealer implements SmartInitializingSingleton {

    /** Events in one batch, so that a backlog does not fill the memory. */
    static final int MOST = 20_000;

    private static final Acting SEALER = Acting.program(Area.AUDIT);

    private final SealStore store;
    private final HeadsFile heads;
    private final LogKeys keys;
    private final SealHealth health;
    private final Work work;
    private final Clock clock;
    private int epoch;

    /** Whether events of an earlier epoch may wait: only until this start has looked. */
    private boolean behind = true;

    Sealer(SealStore store, HeadsFile heads, LogKeys keys, SealHealth health, Work work, Clock clock) {
        this.store = store;
        this.heads = heads;
        this.keys = keys;
        this.health = health;
        this.work = work;
        this.clock = clock;
    }

    /** Before anything is served: an event belongs to the epoch that it was written in. */
    @Override
    public synchronized void afterSingletonsInstantiated() {
        epoch = work.as(SEALER, store::enterEpoch);
    }

    @Scheduled(fixedDelayString = "${skyddsnat.seal-every:300ms}")
    synchronized void seal() {
        if (health.isBroken()) {
            return;
        }
        try {
            var turn = work.as(SEALER, this::sealBatch);
            while (turn == Turn.MORE) {
                turn = work.as(SEALER, this::sealBatch);
            }
            behind &= turn == Turn.ANOTHERS;
            heads.complete(this::headsFrom);
            health.sealed(work.as(SEALER, this::lag));
        } catch (LogBroken e) {
            health.broken(e);
        } catch (RuntimeException e) {
            health.failed(e);
        }
    }

    private Turn sealBatch() {
        if (!store.lock()) {
            return Turn.ANOTHERS;
        }
        var last = last();
        var window = store.window(epoch, last.from(epoch), MOST);
        var events = new ArrayList<>(window.events());
        if (behind) {
            events.addAll(store.leftBehind(epoch, MOST));
        }
        if (events.isEmpty()) {
            return Turn.DONE;
        }
        var head = last.next(
                epoch,
                window.upto(),
                events.size(),
                root(events),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.insert(head, keys.id(), keys.sign(head.hash()), events);
        return events.size() >= MOST ? Turn.MORE : Turn.DONE;
    }

    private Hash root(List<Written> events) {
        var root = new MerkleRoot();
        for (var each : events) {
            if (!each.isWhole() || !each.isOurs(keys)) {
                throw new LogBroken("event " + each.event().id() + " is not as the program wrote it");
            }
            root.add(each.leaf());
        }
        return root.hash();
    }

    private Duration lag() {
        return store.oldestUnsealed(epoch, last().from(epoch))
                .map(at -> Duration.between(at, clock.instant()))
                .orElse(Duration.ZERO);
    }

    private Head last() {
        return store.last().map(SignedHead::head).orElseGet(Head::beforeAll);
    }

    /** Whose it was to seal, and whether there may be more. */
    private enum Turn {
        ANOTHERS,
        DONE,
        MORE
    }

    private List<SignedHead> headsFrom(long batch) {
        return work.as(SEALER, () -> store.headsFrom(batch, MOST));
    }
}
