package se.skyddsnat.organisation;

/**
 * A duty or time limit of the law. Chapter and section are those of socialtjänstlagen (2025:400), in brackets those of
 * (2001:453); the days it is valid stand in {@link LegalRule}.
 */
public enum RuleCode {
    /** Orosanmälan by those who must, 19:1 (14:1). */
    NOTIFY,
    /** Those who should notify, 19:4 (14:1 c). */
    NOTIFY_AS_ANYONE,
    /** Registration of official documents, OSL (2009:400) 5:1. */
    REGISTRATION,
    /** Omedelbar skyddsbedömning, 20:1 (11:1 a first paragraph). */
    PROTECTION_ASSESSMENT,
    /** Submitting an omedelbart omhändertagande to the court, LVU (1990:52) 7. */
    EMERGENCY_CARE_SUBMIT,
    /** Applying for care, counted from the day the child was taken in charge, LVU 8. */
    EMERGENCY_CARE_APPLY,
    /** Submitting a tillfälligt utreseförbud to the court, LVU 31 e. */
    TRAVEL_BAN_SUBMIT,
    /** Applying for a travel ban, counted from the court's confirmation, LVU 31 f. */
    TRAVEL_BAN_APPLY,
    /** Submitting a placement in skyddat boende to the court, LSB (2024:79) 4:3. */
    PROTECTED_HOUSING_SUBMIT,
    /** Applying for the placement, counted from the day it began, LSB 4:6. */
    PROTECTED_HOUSING_APPLY,
    /** Förhandsbedömning within 14 days of arrival, 20:2 (11:1 a second paragraph). */
    PRELIMINARY_ASSESSMENT,
    /** To open an investigation or not, 14:2 and 20:2 (11:1, 11:1 a). */
    DECISION_TO_OPEN,
    /** Återkoppling to a mandated reporter who has asked, 19:6 (14:1 b). */
    FEEDBACK,
    /** Asked for after the decision, 19:6. */
    FEEDBACK_WHEN_ASKED_LATER,
    /** An investigation was open already, 19:6. */
    FEEDBACK_WHEN_ALREADY_OPEN,
    /** Secrecy for the report at the reporter's organisation, OSL (2009:400) 40:7 g. */
    NOTIFIER_SECRECY,
    /** Telling those concerned that an investigation has opened, 20:4 (11:2). */
    INFORM_CONCERNED,
    /** Utredning within four months of opening, 20:3 (11:2). */
    INVESTIGATION,
    /** The child states its views, 3:2 (11:10). */
    CHILD_VIEWS,
    /** The child is told, in words that it understands, 3:3 (11:10). */
    CHILD_INFORMED,
    /** A party by itself from 15, 3:4 (11:10). */
    CHILD_OWN_PARTY,
    /** Talks without a guardian's consent, 20:7 (11:10). */
    CHILD_TALK,
    /** Right to interventions, 11:1 (4:1). */
    INTERVENTION,
    /** Interventions without assessment of need, 11:5. */
    INTERVENTION_WITHOUT_ASSESSMENT,
    /** The guardians must consent to an intervention for a child under 12, 21:1 (3:6 a). */
    CONSENT_UNDER_12,
    /** From 12 it can be given without them if it is suitable and the child consents, 21:1 (3:6 a). */
    CONSENT_FROM_12,
    /** From 15 also where the child asks for it, 21:1 (3:6 a). */
    CONSENT_FROM_15,
    /** Support to victims of crime, 13:1. */
    VICTIM_SUPPORT,
    /** Carrying out a decision before it must be reported, 34:1 and 34:3 (16:6 f). */
    EXECUTION,
    /** Vårdplan and genomförandeplan, 9:12–13 (11:3). */
    CARE_PLAN,
    /** Visits and talks during a placement, 22:11–12 (6:7 b–c). */
    PLACEMENT_FOLLOW_UP,
    /** Övervägande of a voluntary placement, 22:13 (6:8). */
    PLACEMENT_CONSIDERATION,
    /** Övervägande of care under LVU (1990:52) section 2, section 13 first paragraph. */
    CARE_CONSIDERATION,
    /** Omprövning of care under LVU (1990:52) section 3, section 13 second paragraph. */
    CARE_REVIEW,
    /** Considering transfer of custody after two years in one home, 22:14 (6:8 b). */
    CUSTODY_TRANSFER,
    /** And then yearly, 22:14 (6:8 b). */
    CUSTODY_TRANSFER_YEARLY,
    /** Follow-up when no intervention was given, 23:1–5 (11:4 a–c). */
    FOLLOW_UP_WITHOUT_INTERVENTION,
    /** Keeping documents of a child's investigation until the person is 30, 16:2 a. */
    RETENTION_OF_INVESTIGATION
}
