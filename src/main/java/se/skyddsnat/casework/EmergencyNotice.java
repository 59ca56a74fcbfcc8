package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody opened some card in an emergency, as those who review the log are told: nothing of the child. */
record EmergencyNotice(EmergencyId id, UUID account, Instant at, LocalDate reviewDue) {}
