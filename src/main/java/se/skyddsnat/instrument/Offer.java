package se.skyddsnat.instrument;

/**
 * A published form, to somebody who may want to use it.
 *
 * @param refusal why it may not be used here, or empty
 */
public record Offer(InstrumentId id, Heading form, String refusal) {}
