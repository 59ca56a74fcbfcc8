package se.skyddsnat.instrument;

/** An area of BBIC's triangle (Barns behov i centrum, Socialstyrelsen): its name and nothing more of it. */
public enum BbicArea {
    HEALTH,
    EDUCATION,
    FEELINGS_AND_BEHAVIOUR,
    SOCIAL_RELATIONS,
    BASIC_CARE,
    STIMULATION_AND_GUIDANCE,
    EMOTIONAL_AVAILABILITY,
    SAFETY,
    PRESENT_FAMILY,
    FAMILY_BACKGROUND,
    HOUSING_WORK_ECONOMY,
    NETWORK
}
