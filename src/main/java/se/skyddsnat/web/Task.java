package se.skyddsnat.web;

/**
 * A row of a task list.
 *
 * @param path where it is done; may be empty when it cannot begin
 * @param hint a line below; may be empty
 */
public record Task(String label, String path, String hint, State state) {

    /** How far a task has come. */
    public enum State {
        DONE,
        NOT_DONE,
        CANNOT_START
    }
}
