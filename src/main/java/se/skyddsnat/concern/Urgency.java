package se.skyddsnat.concern;

/** What to do first. None of them says that there is no need to report. */
enum Urgency {
    /** Ring 112, then social services, then write. */
    RING_112,
    /** Ring social services before writing. */
    RING_FIRST,
    /** Write today; ring if in doubt. */
    REPORT_TODAY;

    /** Not knowing is as pressing as knowing that it will be soon. */
    static Urgency of(Danger danger, Trip trip) {
        return switch (danger) {
            case NOW -> RING_112;
            case SOON, UNKNOWN -> RING_FIRST;
            case NO ->
                switch (trip) {
                    case YES -> RING_FIRST;
                    case NO, UNKNOWN -> REPORT_TODAY;
                };
        };
    }
}
