package se.skyddsnat.casework;

import se.skyddsnat.organisation.Unit;

/**
 * A report by the public form whose every part could be read.
 *
 * @param receiver the intake unit (mottag) that it is for
 */
record WebReport(Unit receiver, Sender sender, OutsideReport report) {}
