package se.skyddsnat.casework;

/** What is done at once for a child who needs protection now. */
public enum Measure {
    /** Immediate taking into care (lag 1990:52 med särskilda bestämmelser om vård av unga, 6 §). */
    EMERGENCY_CARE,
    /** Temporary travel ban (lag 1990:52, 31 d §). */
    TRAVEL_BAN,
    /** Protected housing. */
    PROTECTED_HOUSING,
    /** Report to the police, or consultation in a Barnahus. */
    POLICE_OR_BARNAHUS,
    OTHER;

    /** {@return whether it goes to a court, and is decided by the board, its committee or its chair alone} */
    boolean isCoercive() {
        return switch (this) {
            case EMERGENCY_CARE, TRAVEL_BAN, PROTECTED_HOUSING -> true;
            case POLICE_OR_BARNAHUS, OTHER -> false;
        };
    }
}
