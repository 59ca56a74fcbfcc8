package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.OpenCase;

/**
 * Who has a right to be told and to answer: each guardian on the card, and the child itself from the age of 15
 * (socialtjänstlagen 2025:400, 3 kap. 4 §).
 *
 * @param guardians each with name and relation
 */
record Parties(Map<GuardianId, String> guardians, boolean childIsParty) {

    /** What the form calls the child. */
    static final String CHILD = "CHILD";

    /** {@return each that somebody can be told about, in words, by what a form calls it} */
    Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        guardians.forEach((id, name) -> choices.put(id.value().toString(), name));
        choices.put(CHILD, t("investigation.party.child"));
        return choices;
    }

    /** {@return whether somebody must first write who they are} */
    boolean unknown() {
        return guardians.isEmpty();
    }

    String name(@Nullable GuardianId guardian) {
        return guardian == null ? t("investigation.party.child") : guardians.getOrDefault(guardian, "");
    }

    /** {@return those who have neither been told of something nor left out for a reason, in words} */
    List<String> left(NewCommunication.About about, List<Communication> made) {
        var parties = new LinkedHashMap<String, @Nullable GuardianId>();
        guardians.forEach((id, name) -> parties.put(name, id));
        if (childIsParty) {
            parties.put(t("investigation.party.child"), null);
        }
        return parties.entrySet().stream()
                .filter(party -> made.stream()
                        .noneMatch(each -> each.about() == about && Objects.equals(each.guardian(), party.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Parties of(Map<GuardianId, String> guardians, OpenCase open, LocalDate today) {
        return new Parties(
                guardians,
                open.age(today).filter(years -> years >= OpenCase.OWN_PARTY).isPresent());
    }
}
