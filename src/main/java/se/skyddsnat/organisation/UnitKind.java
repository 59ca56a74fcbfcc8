package se.skyddsnat.organisation;

/** What a unit does. */
public enum UnitKind {
    PRESCHOOL,
    OPEN_PRESCHOOL,
    SCHOOL,
    /** Open preschool, child health, midwife and social counselling under one roof (familjecentral). */
    FAMILY_CENTRE,
    /** Receives reports of concern (mottag). */
    INTAKE,
    /** Receives them when intake is closed (socialjour). */
    OUT_OF_HOURS,
    INVESTIGATION,
    /** Gives interventions and open support (öppenvård, boende). */
    SUPPORT,
    /** Advises others in matters of honour (resursteam). */
    EXPERT_TEAM,
    /** Told of reports in place of the head, where the reporter chooses so. */
    CENTRAL_FUNCTION,
    OFFICE
}
