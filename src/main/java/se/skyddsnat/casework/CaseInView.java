package se.skyddsnat.casework;

import java.util.Set;

/** A card, and what the person who looks may do with it. */
record CaseInView(CaseFile file, Set<CaseAction> may) {

    CaseInView {
        may = Set.copyOf(may);
    }
}
