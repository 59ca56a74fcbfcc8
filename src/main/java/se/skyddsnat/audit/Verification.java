package se.skyddsnat.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/**
 * Recomputes the whole log and compares it with what was sealed, signed and copied out of the database.
 *
 * <p>Reads some thousand events at a time, so that a log of any size fits in memory, and needs no standstill: what is sealed
 * meanwhile is verified too.
 */
@Component
class Verification {

    private static final int HEADS = 5_000;
    private static final int EVENTS = 5_000;
    private static final int STRAYS = 1_000;
    private static final Acting VERIFIER = Acting.program(Area.AUDIT);

    private final SealStore seals;
    private final VerifyStore store;
    private final LogKeys keys;
    private final Work work;

    Verification(SealStore seals, VerifyStore store, LogKeys keys, Work work) {
        this.seals = seals;
        this.store = store;
        this.keys = keys;
        this.work = work;
    }

    Findings run(Path headsFile) throws IOException {
        var findings = new Findings();
        var chain = new HeadCheck(keys, findings);
        try (var file = new FileCheck(headsFile, findings)) {
            for (var heads = headsFrom(1);
                    !heads.isEmpty();
                    heads = headsFrom(chain.last().batch() + 1)) {
                for (var head : heads) {
                    chain.check(head);
                    file.check(head);
                }
                checkLeaves(heads, findings);
            }
            file.finish(batch -> work.as(VERIFIER, () -> seals.headsFrom(batch, 1)).stream()
                    .filter(head -> head.head().batch() == batch)
                    .findFirst());
        }
        var last = chain.last();
        findings.require(
                last.batch() == 0 || Files.exists(headsFile),
                "the heads' file " + headsFile + " is missing: without it a log cut short looks whole");
        work.as(VERIFIER, () -> {
            store.takeTime();
            store.strays(last.epoch(), last.upto(), STRAYS)
                    .forEach(event ->
                            findings.fault("event " + event + ": it lies in a sealed window and is not sealed"));
            findings.waiting(store.waiting(last.epoch(), last.upto()));
        });
        return findings;
    }

    private void checkLeaves(List<SignedHead> heads, Findings findings) {
        for (int first = 0, next; first < heads.size(); first = next) {
            int events = heads.get(first).head().leaves();
            for (next = first + 1; next < heads.size() && events < EVENTS; next++) {
                events += heads.get(next).head().leaves();
            }
            checkChunk(heads.subList(first, next), findings);
        }
    }

    private void checkChunk(List<SignedHead> heads, Findings findings) {
        try {
            var leaves = leaves(heads);
            var check = new LeafCheck(keys, findings);
            heads.forEach(head ->
                    check.check(head.head(), leaves.getOrDefault(head.head().batch(), List.of())));
        } catch (DataAccessException | IllegalArgumentException e) {
            // A row that cannot even be read. Batch by batch the others can.
            if (heads.size() > 1) {
                heads.forEach(head -> checkChunk(List.of(head), findings));
            } else {
                findings.fault(
                        "batch " + heads.getFirst().head().batch() + ": its events cannot be read, " + e.getMessage());
            }
        }
    }

    private Map<Long, List<Leaf>> leaves(List<SignedHead> heads) {
        long from = heads.getFirst().head().batch();
        long to = heads.getLast().head().batch();
        return work.as(VERIFIER, () -> store.leaves(from, to)).stream().collect(Collectors.groupingBy(Leaf::batch));
    }

    private List<SignedHead> headsFrom(long batch) {
        return work.as(VERIFIER, () -> seals.headsFrom(batch, HEADS));
    }
}
