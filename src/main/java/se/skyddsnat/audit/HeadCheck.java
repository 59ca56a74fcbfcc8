package se.skyddsnat.audit;

/** Follows the chain of heads from batch to batch. */
final class HeadCheck {

    private final LogKeys keys;
    private final Findings findings;
    private Head last = Head.beforeAll();
    private Hash lastHash = Hash.NONE;

    HeadCheck(LogKeys keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    Head last() {
        return last;
    }

    void check(SignedHead signed) {
        var head = signed.head();
        var batch = "batch " + head.batch() + ": ";
        for (long missing = last.batch() + 1; missing < head.batch(); missing++) {
            findings.fault("batch " + missing + " is missing");
        }
        if (head.batch() == last.batch() + 1) {
            findings.require(head.previous().equals(lastHash), batch + "it is not chained to the head before it");
            findings.require(head.total() == last.total() + head.leaves(), batch + "its running count is wrong");
            findings.require(
                    head.epoch() >= last.epoch() && head.from() == last.from(head.epoch()),
                    batch + "its window does not adjoin the one before it");
        }
        findings.require(head.hash().equals(signed.hash()), batch + "its columns do not give its head hash");
        findings.require(
                signed.keyId().equals(keys.id()),
                batch + "signed with key " + signed.keyId() + ", not with " + keys.id());
        findings.require(
                keys.isSigned(signed.hash(), signed.signatureBytes()),
                batch + "its signature is not one of its head hash");
        findings.batch();
        last = head;
        lastHash = signed.hash();
    }
}
