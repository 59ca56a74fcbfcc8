package se.skyddsnat.audit;

/**
 * An event as it lies in the database.
 *
 * @param leaf what the program made of the columns when it wrote them
 * @param xid the transaction that wrote it
 */
record Written(Event event, Salt salt, Hash leaf, Hash mac, int epoch, long xid) {

    /** {@return whether the columns still give the leaf} */
    boolean isWhole() {
        return event.leaf(salt).equals(leaf);
    }

    boolean isOurs(LogKeys keys) {
        return keys.mac(leaf).equals(mac);
    }
}
