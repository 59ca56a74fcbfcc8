package se.skyddsnat.audit;

import java.util.ArrayDeque;

/**
 * The root of a Merkle tree (RFC 9162, section 2.1.1) over leaf hashes that come one at a time.
 *
 * <p>Keeps one hash for each finished subtree, so that a tree of any size fits in memory.
 */
final class MerkleRoot {

    private static final int NODE = 1;

    private final ArrayDeque<Hash> subtrees = new ArrayDeque<>();
    private long leaves;

    MerkleRoot add(Hash leaf) {
        var hash = leaf;
        for (long whole = leaves; (whole & 1) == 1; whole >>>= 1) {
            hash = node(subtrees.pop(), hash);
        }
        subtrees.push(hash);
        leaves++;
        return this;
    }

    /** {@return the root; refuses a tree without leaves, which is never sealed} */
    Hash hash() {
        var left = subtrees.iterator();
        var hash = left.next();
        while (left.hasNext()) {
            hash = node(left.next(), hash);
        }
        return hash;
    }

    private static Hash node(Hash left, Hash right) {
        return new Bytes().raw(NODE).hash(left).hash(right).sha256();
    }
}
