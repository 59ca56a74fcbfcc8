package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.skyddsnat.GeneratedDocument;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.LegalRule;
import se.skyddsnat.organisation.Period;
import se.skyddsnat.organisation.RuleCode;

/** The clocks of a child's matter with the legal basis of each, and the gates that refuse, as the program has them. */
class ClocksDocumentTest {

    /** In the order that a matter meets them. */
    private static final List<RuleCode> ROAD = List.of(
            RuleCode.PROTECTION_ASSESSMENT,
            RuleCode.EMERGENCY_CARE_SUBMIT,
            RuleCode.EMERGENCY_CARE_APPLY,
            RuleCode.TRAVEL_BAN_SUBMIT,
            RuleCode.TRAVEL_BAN_APPLY,
            RuleCode.PROTECTED_HOUSING_SUBMIT,
            RuleCode.PROTECTED_HOUSING_APPLY,
            RuleCode.PRELIMINARY_ASSESSMENT,
            RuleCode.DECISION_TO_OPEN,
            RuleCode.FEEDBACK,
            RuleCode.INFORM_CONCERNED,
            RuleCode.INVESTIGATION,
            RuleCode.CHILD_VIEWS,
            RuleCode.CHILD_INFORMED,
            RuleCode.CHILD_OWN_PARTY,
            RuleCode.CHILD_TALK,
            RuleCode.EXECUTION,
            RuleCode.FOLLOW_UP_WITHOUT_INTERVENTION);

    @Test
    void everyClockAndGateIsPrintedWithItsBasis() {
        var rules = CaseGiven.WORLD.bean(Deadlines.class).rules();
        assertThat(rules).extracting(LegalRule::code).containsAll(ROAD);
        var page = new StringBuilder("""
                # Clocks and gates of a child's matter

                Printed from the rules in `organisation.legal_rule` and from the texts that refuse. A time is resolved by the day of
                its event. An empty day means from before, or until further notice.

                | clock | counted from | time | basis | holds |
                |---|---|---|---|---|
                """);
        ROAD.forEach(code -> rules.stream()
                .filter(rule -> rule.code() == code)
                .forEach(rule -> page.append("| %s | %s | %s | %s (%s)%s | %s – %s |%n"
                        .formatted(
                                code,
                                rule.clock(),
                                time(rule.period()),
                                rule.place(),
                                rule.act(),
                                rule.verified() ? "" : ", date unverified",
                                day(rule.findFrom().orElse(null)),
                                day(rule.findTo().orElse(null))))));
        page.append("\n## Gates\n\nWhat is refused, in the words that the user meets.\n");
        for (var room : List.of("casework", "investigation")) {
            page.append("\n### ").append(room).append("\n\n");
            var texts = texts(room);
            new TreeSet<>(texts.stringPropertyNames())
                    .stream()
                            .filter(key -> key.contains(".conflict.") || key.contains(".notSaved"))
                            .forEach(key -> page.append("* `%s`: %s%n".formatted(key, texts.getProperty(key))));
        }
        GeneratedDocument.check("clocks.md", page.toString());
    }

    private static String time(Period period) {
        return switch (period) {
            case Period.AtOnce() -> "at once";
            case Period.Days(int days) -> days + " days";
            case Period.Weeks(int weeks) -> weeks + " weeks";
            case Period.Months(int months) -> months + " months";
            case Period.None() -> "no time";
        };
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Properties texts(String room) {
        var texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        ClocksDocumentTest.class.getResourceAsStream("/texts/" + room + "_en.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
