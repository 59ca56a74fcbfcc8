package se.skyddsnat.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.skyddsnat.concern.Reason;

/** All that was written about the reasons of one case, oldest first. The latest line of a reason is how it stands. */
record ReasonLedger(List<ReasonEntry> entries) {

    ReasonLedger {
        entries = entries.stream().sorted(Comparator.comparing(ReasonEntry::at)).toList();
    }

    /** {@return each reason with its road from the first line to the latest} */
    Map<Reason, List<ReasonEntry>> roads() {
        return entries.stream()
                .collect(Collectors.groupingBy(ReasonEntry::code, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return whether a reason is suspected or supported now} */
    boolean stands(Reason code) {
        var road = roads().get(code);
        return road != null && road.getLast().standing() != Standing.NO_SUPPORT;
    }

    /** {@return how many reasons are suspected or supported now} */
    long standing() {
        return roads().values().stream()
                .filter(road -> road.getLast().standing() != Standing.NO_SUPPORT)
                .count();
    }
}
