package se.skyddsnat.measures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** How a measure stands in a month, as it was filed (månadsrapport). */
record MonthReport(UUID id, YearMonth month, Said said, Instant at, String author) {

    /**
     * What it says; late without cause and plan is refused by the database.
     *
     * @param evidence where what it says can be seen: a web address, or where a document is kept; may be empty
     */
    record Said(MonthStatus status, String words, String cause, String plan, String nextStep, String evidence) {}
}
