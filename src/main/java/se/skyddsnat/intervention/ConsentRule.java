package se.skyddsnat.intervention;

import java.util.Optional;
import java.util.stream.Stream;
import se.skyddsnat.organisation.RuleCode;

/**
 * Who must consent to an open intervention, by the child's age (socialtjänstlagen 2025:400, 21 kap. 1 §; before it 2001:453,
 * 3 kap. 6 a §). A child whose age is not known is treated as the youngest.
 */
enum ConsentRule {
    UNDER_12(RuleCode.CONSENT_UNDER_12, 0),
    FROM_12(RuleCode.CONSENT_FROM_12, 12),
    FROM_15(RuleCode.CONSENT_FROM_15, 15);

    private final RuleCode code;
    private final int fromAge;

    ConsentRule(RuleCode code, int fromAge) {
        this.code = code;
        this.fromAge = fromAge;
    }

    RuleCode code() {
        return code;
    }

    static ConsentRule of(Optional<Integer> age) {
        int years = age.orElse(0);
        return Stream.of(values())
                .filter(rule -> rule.fromAge <= years)
                .reduce((_, last) -> last)
                .orElse(UNDER_12);
    }

    /** {@return whether the guardians' consent can be done without} */
    boolean withoutGuardians() {
        return this != UNDER_12;
    }

    /** {@return whether the child, who is a party of its own, must consent beside the guardians} */
    boolean childToo() {
        return this == FROM_15;
    }
}
