package se.skyddsnat.casework;

import java.util.Comparator;
import java.util.EnumMap;
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

    /** {@return the number of the last line that changed something: the first of its reason, or another standing; 0 for none} */
    int lastChange() {
        var standings = new EnumMap<Reason, Standing>(Reason.class);
        int last = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (standings.put(entries.get(i).code(), entries.get(i).standing())
                    != entries.get(i).standing()) {
                last = i + 1;
            }
        }
        return last;
    }
}
