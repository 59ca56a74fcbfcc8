package se.skyddsnat.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recomputes one batch from its events. */
final class LeafCheck {

    private final LogKeys keys;
    private final Findings findings;

    LeafCheck(LogKeys keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    void check(Head head, List<Leaf> leaves) {
        var batch = "batch " + head.batch();
        var root = new MerkleRoot();
        int expected = 0;
        for (var leaf : leaves) {
            for (; expected < leaf.index(); expected++) {
                findings.fault(batch + ": leaf " + expected + " is missing");
            }
            expected = leaf.index() + 1;
            root.add(leaf.hash());
            findings.event();
            check(head, leaf, leaf.written());
        }
        findings.require(
                leaves.size() == head.leaves(), batch + ": it has " + leaves.size() + " leaves, not " + head.leaves());
        findings.require(
                !leaves.isEmpty() && root.hash().equals(head.root()), batch + ": its leaves do not give its root");
    }

    private void check(Head head, Leaf leaf, @Nullable Written written) {
        var event = "event " + leaf.event() + " (batch " + head.batch() + ", leaf " + leaf.index() + "): ";
        if (written == null) {
            findings.fault(event + "it is gone");
            return;
        }
        findings.require(written.isWhole(), event + "its columns do not give its own hash");
        findings.require(written.leaf().equals(leaf.hash()), event + "its own hash is not the sealed one");
        findings.require(written.isOurs(keys), event + "its MAC is not made by this program");
        findings.require(head.covers(written), event + "its transaction is not in the batch's window");
    }
}
