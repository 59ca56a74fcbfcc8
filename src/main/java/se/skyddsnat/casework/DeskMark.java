package se.skyddsnat.casework;

/**
 * Where a card lies, as a list tells it.
 *
 * @param night whether the out-of-hours service (socialjouren) has it, and the intake unit will
 * @param unread whether nobody at the desk has opened the report
 */
record DeskMark(boolean night, boolean unread) {}
