package se.skyddsnat.measures;

import java.util.List;
import se.skyddsnat.web.Grid;

/**
 * Something to read or to hand out: on a page, as PDF, as a text document. Every claim stands in a row whose first cell leads
 * to where it comes from.
 *
 * @param lead what it is and from when
 */
record Report(String title, String lead, List<Part> parts) {

    Report {
        parts = List.copyOf(parts);
    }

    /** A heading, a sentence or two, and what they rest on; the table may be without rows. */
    record Part(String heading, String text, Grid table) {}
}
