package se.skyddsnat.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules as the migration seeds them, as far as the tests of time need them. */
final class OrganisationGiven {

    static final String OLD_ACT = "2001:453";
    static final String NEW_ACT = "2025:400";

    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    private static final LocalDate AMENDED = LocalDate.of(2026, 1, 15);

    private OrganisationGiven() {}

    static List<LegalRule> rules() {
        return List.of(
                old(RuleCode.PROTECTION_ASSESSMENT, "11", "1 a §", new Period.AtOnce()),
                rule(RuleCode.PROTECTION_ASSESSMENT, "20", "1 §", new Period.AtOnce(), NEW, null, true),
                old(RuleCode.PRELIMINARY_ASSESSMENT, "11", "1 a §", new Period.Days(14)),
                rule(RuleCode.PRELIMINARY_ASSESSMENT, "20", "2 §", new Period.Days(14), NEW, null, true),
                old(RuleCode.INVESTIGATION, "11", "2 §", new Period.Months(4)),
                rule(RuleCode.INVESTIGATION, "20", "3 §", new Period.Months(4), NEW, null, true),
                old(RuleCode.FEEDBACK, "14", "1 b §", new Period.None()),
                rule(RuleCode.FEEDBACK, "19", "6 §", new Period.None(), NEW, AMENDED.minusDays(1), false),
                rule(RuleCode.FEEDBACK, "19", "6 §", new Period.Weeks(1), AMENDED, null, false));
    }

    private static LegalRule old(RuleCode code, String chapter, String section, Period period) {
        return new LegalRule(
                code,
                OLD_ACT,
                chapter,
                section,
                period,
                ClockStart.ARRIVAL,
                null,
                NEW.minusDays(1),
                true,
                "",
                "",
                "",
                NEW);
    }

    private static LegalRule rule(
            RuleCode code,
            String chapter,
            String section,
            Period period,
            LocalDate from,
            @Nullable LocalDate to,
            boolean verified) {
        return new LegalRule(
                code, NEW_ACT, chapter, section, period, ClockStart.ARRIVAL, from, to, verified, "", "", "", NEW);
    }
}
