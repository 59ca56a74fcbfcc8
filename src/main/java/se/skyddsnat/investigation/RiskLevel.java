package se.skyddsnat.investigation;

/** How great a person judges the risk to be. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
