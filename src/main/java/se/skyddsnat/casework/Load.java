package se.skyddsnat.casework;

/**
 * How many children somebody has, or a unit, in numbers and nothing else. Only what the one who looks may open is counted,
 * so that no number tells of what is blocked.
 *
 * @param preliminary preliminary assessments (förhandsbedömningar) that go on
 * @param investigations investigations (utredningar) that go on
 * @param overdue the last day of what comes next has passed
 * @param soon it is today or within a week
 */
record Load(int preliminary, int investigations, int overdue, int soon) {

    static final Load NONE = new Load(0, 0, 0, 0);

    /** What {@link #soon} looks ahead, in days. */
    static final int DAYS = 7;

    Load plus(Load other) {
        return new Load(
                preliminary + other.preliminary,
                investigations + other.investigations,
                overdue + other.overdue,
                soon + other.soon);
    }

    int children() {
        return preliminary + investigations;
    }
}
