package se.skyddsnat.audit;

import java.time.Instant;

/**
 * What is signed of a batch: its tree's root, its window of transactions, and the hash of the head before it.
 *
 * @param upto the first transaction that is not in the window
 * @param total the number of events sealed so far, this batch included
 */
record Head(long batch, int epoch, long from, long upto, int leaves, long total, Instant at, Hash root, Hash previous) {

    /** Stands before the first batch. */
    static Head beforeAll() {
        return new Head(0, 0, 0, 0, 0, 0, Instant.EPOCH, Hash.NONE, Hash.NONE);
    }

    /** {@return the head of the next window, which adjoins this one as long as transactions are numbered by the same cluster} */
    Head next(int inEpoch, long windowUpto, int leafCount, Hash treeRoot, Instant sealedAt) {
        return new Head(
                batch + 1,
                inEpoch,
                from(inEpoch),
                windowUpto,
                leafCount,
                total + leafCount,
                sealedAt,
                treeRoot,
                hash());
    }

    /** {@return where the window after this one begins} */
    long from(int inEpoch) {
        return inEpoch == epoch ? upto : 0;
    }

    /** {@return whether an event can be of this batch; the first of an epoch also seals what earlier ones left} */
    boolean covers(Written written) {
        return written.epoch() < epoch || (written.epoch() == epoch && from <= written.xid() && written.xid() < upto);
    }

    Hash hash() {
        return batch == 0
                ? Hash.NONE
                : new Bytes()
                        .text("HEAD1")
                        .number(batch)
                        .number(epoch)
                        .number(from)
                        .number(upto)
                        .number(leaves)
                        .number(total)
                        .instant(at)
                        .hash(root)
                        .hash(previous)
                        .sha256();
    }
}
