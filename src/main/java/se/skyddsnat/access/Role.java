package se.skyddsnat.access;

import se.skyddsnat.db.Area;

/** What a person works as here. A role says which pages exist; the relation to a record says which records do. */
public enum Role {
    /** Preschool teacher or other staff near children. */
    TEACHER(Area.EDUCATION),
    /** Head of a preschool (rektor). Cannot stop a report and does not see who made it. */
    PRESCHOOL_HEAD(Area.EDUCATION),
    /** The education side's named function for reports of concern, told where the reporter wishes it. */
    CENTRAL_FUNCTION(Area.EDUCATION),
    /** Social worker who receives reports (mottag). */
    INTAKE_WORKER(Area.SOCIAL),
    /** Social worker of the out-of-hours service (socialjour). */
    OUT_OF_HOURS_WORKER(Area.SOCIAL),
    /** Leads and distributes the work of a social services' unit. */
    TEAM_LEADER(Area.SOCIAL),
    /** One of the board's experts on violence and honour (resursteam): keeps and signs the forms; sees no case. */
    EXPERT(Area.SOCIAL),
    /** Follows the municipality's measures from recommendation to effect (samordnare); sees no case. */
    COORDINATOR(Area.GOVERNANCE),
    /** Answers for measures and reports their months (åtgärdsansvarig); sees no case. */
    MEASURE_OWNER(Area.GOVERNANCE),
    /** Member of a board or of council: reads what was promised and done; sees no case. */
    BOARD_MEMBER(Area.GOVERNANCE),
    /** Auditor, elected or an expert of theirs (kommunallagen 2017:725, 12 kap.): reads all of the register and no person's data. */
    AUDITOR(Area.GOVERNANCE),
    /** Reviews the log, systematically and recurrently (lag 2001:454, 10 §). */
    LOG_REVIEWER(Area.AUDIT),
    /** Keeps accounts and organisation; sees no case. */
    ADMINISTRATOR(Area.FRAMEWORK);

    private final Area area;

    Role(Area area) {
        this.area = area;
    }

    /** The part of the work that the role belongs to, and so the database login that it works with. */
    public Area area() {
        return area;
    }

    /** Minutes without a sign of life before the session ends: shorter where tablets are shared. */
    public int idleMinutes() {
        return area == Area.EDUCATION ? 15 : 20;
    }
}
