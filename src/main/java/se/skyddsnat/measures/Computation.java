package se.skyddsnat.measures;

/** What the program counts from its own facts, over the whole municipality and over closed months. */
enum Computation {
    /** The share of children whose need of protection was assessed on the day that they were reported. */
    ASSESSED_SAME_DAY,
    /** The share of investigations with honour among their reasons, at the end of the month, where competence was asked for or declined with a reason. */
    COMPETENCE_ASKED_OR_DECLINED,
    /** How many reports preschools sent. */
    REPORTS_FROM_PRESCHOOLS
}
