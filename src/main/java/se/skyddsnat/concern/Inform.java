package se.skyddsnat.concern;

/** Who, besides social services, is told that a report has been sent: the author's choice alone. */
enum Inform {
    HEAD,
    CENTRAL,
    NOBODY
}
