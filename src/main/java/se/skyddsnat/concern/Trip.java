package se.skyddsnat.concern;

/** Whether a trip is near. */
enum Trip {
    YES,
    NO,
    UNKNOWN
}
