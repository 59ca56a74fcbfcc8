package se.skyddsnat.audit;

import java.util.ArrayList;
import java.util.List;

/** What one verification has seen so far: counts, and each fault in a sentence that names its place. */
final class Findings {

    private static final int MOST_NAMED = 1000;

    private final List<String> faults = new ArrayList<>();
    private long batches;
    private long events;
    private long heads;
    private long waiting;
    private long faultCount;

    void fault(String sentence) {
        faultCount++;
        if (faults.size() < MOST_NAMED) {
            faults.add(sentence);
        }
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            fault(otherwise);
        }
    }

    void batch() {
        batches++;
    }

    void event() {
        events++;
    }

    void head() {
        heads++;
    }

    void waiting(long count) {
        waiting = count;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    boolean isWhole() {
        return faultCount == 0;
    }

    String counts() {
        return "%d events in %d batches, %d heads in the file, %d events wait for their seal"
                .formatted(events, batches, heads, waiting);
    }

    String verdict() {
        return isWhole() ? "The log is whole" : "The log is NOT whole: " + faultCount + " faults";
    }
}
