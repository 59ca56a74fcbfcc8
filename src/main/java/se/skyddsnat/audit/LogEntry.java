package se.skyddsnat.audit;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One line for the log: what was done to what. Who did it is known from the transaction.
 *
 * @param action {@code module.act}, for example {@code concern.read-report}; in words it is the text
 *     {@code module.log.act}
 * @param subjectKind what the subjects are, for example {@code report}; empty without subjects
 * @param subjects ids of what was shown or changed: for a list, all that it showed
 * @param note codes only, never personal data: the filter of a list, the path pattern of a refusal
 */
public record LogEntry(String action, Outcome outcome, String subjectKind, List<UUID> subjects, String note) {

    static final int LONGEST_NOTE = 200;

    private static final Pattern ACTION = Pattern.compile("[a-z]+\\.[a-z][a-z0-9-]*");
    private static final Pattern KIND = Pattern.compile("[a-z-]*");
    private static final Pattern NOTE = Pattern.compile("[A-Za-z0-9 ._:;,=/{}*+-]{0," + LONGEST_NOTE + "}");

    public LogEntry {
        subjects = List.copyOf(subjects);
        require(ACTION, action, "action is module.act");
        require(KIND, subjectKind, "kind is a lower-case word");
        require(NOTE, note, "note holds at most 200 letters of codes");
    }

    /** An act that was allowed and done, on one thing or on several. */
    public static LogEntry permitted(String action, String subjectKind, UUID... subjects) {
        return new LogEntry(action, Outcome.PERMITTED, subjectKind, List.of(subjects), "");
    }

    /** A list or a search that was shown, with the ids of its hits. */
    public static LogEntry listed(String action, String subjectKind, List<UUID> shown) {
        return new LogEntry(action, Outcome.PERMITTED, subjectKind, shown, "");
    }

    public static LogEntry refused(String action, String subjectKind, UUID... subjects) {
        return new LogEntry(action, Outcome.REFUSED, subjectKind, List.of(subjects), "");
    }

    public static LogEntry failed(String action, String subjectKind, UUID... subjects) {
        return new LogEntry(action, Outcome.FAILED, subjectKind, List.of(subjects), "");
    }

    /** The same entry with a note of codes. */
    public LogEntry noting(String codes) {
        return new LogEntry(action, outcome, subjectKind, subjects, codes);
    }

    private static void require(Pattern pattern, String value, String rule) {
        if (!pattern.matcher(value).matches()) {
            // Not the value itself: what does not fit may be what must not be written anywhere.
            throw new IllegalArgumentException("A log entry's " + rule);
        }
    }
}
