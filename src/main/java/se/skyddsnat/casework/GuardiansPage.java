package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.skyddsnat.web.Page;

/** The guardians of a child: for each whether and how contact is made, what was decided, and what was done. */
record GuardiansPage(CaseHead head, List<GuardianCard> guardians, SafeCard child, boolean mayWrite) implements Page {

    static GuardiansPage of(
            CaseFile file, List<GuardianFile> guardians, SafeContact child, Set<CaseAction> may, LocalDate today) {
        var head = CaseHead.of(file, today);
        return new GuardiansPage(
                head,
                guardians.stream()
                        .map(guardian -> GuardianCard.of(guardian, head.path(), today))
                        .toList(),
                SafeCard.of(child, t("casework.safe.child"), head.path() + "/safe-contact"),
                may.contains(CaseAction.ADD_GUARDIAN));
    }

    @Override
    public String title() {
        return t("casework.guardians.title");
    }
}
