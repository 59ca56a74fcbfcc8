package se.skyddsnat.casework;

import se.skyddsnat.access.AccountId;

/**
 * A report that is to be given to a worker.
 *
 * @param seen who had it when the page was made, as {@link Givable#holding} says it
 * @param words why; may be empty where nobody had it
 */
public record NewGiving(AccountId to, String seen, String words) {}
