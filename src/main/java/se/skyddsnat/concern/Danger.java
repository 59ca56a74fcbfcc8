package se.skyddsnat.concern;

/** Whether the child is in danger, as the one who is worried sees it. */
enum Danger {
    NOW,
    SOON,
    NO,
    UNKNOWN
}
