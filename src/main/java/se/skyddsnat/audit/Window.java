package se.skyddsnat.audit;

import java.util.List;

/**
 * The events of transactions that are all over, so that none can join them.
 *
 * @param upto the first transaction that is not in it
 */
record Window(long upto, List<Written> events) {

    Window {
        events = List.copyOf(events);
    }
}
