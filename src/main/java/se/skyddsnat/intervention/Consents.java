package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.skyddsnat.casework.GuardianId;

/**
 * Whether those who must consent to an intervention have.
 *
 * @param rule for the child's age now
 * @param guardians each on the card, with name and relation
 * @param made the latest first
 */
record Consents(ConsentRule rule, Map<GuardianId, String> guardians, List<Consent> made) {

    /** {@return whose consent is still needed, in words; none when it can start} */
    List<String> missing() {
        var child = latest(each -> each.party() != NewConsent.Party.GUARDIAN);
        if (rule.withoutGuardians()
                && child.filter(each -> each.party() == NewConsent.Party.INSTEAD)
                        .isPresent()) {
            return List.of();
        }
        var missing = new ArrayList<String>();
        if (guardians.isEmpty()) {
            missing.add(t("intervention.consent.unknown"));
        }
        guardians.forEach((id, name) -> {
            if (latest(each -> Objects.equals(each.guardian(), id))
                    .filter(NewConsent::given)
                    .isEmpty()) {
                missing.add(name);
            }
        });
        if (child.isPresent() ? !child.get().given() : rule.childToo()) {
            missing.add(t("intervention.consent.child"));
        }
        return List.copyOf(missing);
    }

    String name(NewConsent consent) {
        return consent.guardian() == null
                ? t("intervention.consent.party." + consent.party())
                : guardians.getOrDefault(consent.guardian(), "");
    }

    private Optional<NewConsent> latest(java.util.function.Predicate<NewConsent> of) {
        return made.stream().map(Consent::content).filter(of).findFirst();
    }
}
