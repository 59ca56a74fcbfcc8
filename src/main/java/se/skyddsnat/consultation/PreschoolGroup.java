package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Option;

/**
 * Preschools to choose among: those that are chosen, or the others of one district.
 *
 * @param open whether they are seen at once
 */
record PreschoolGroup(String summary, List<Option> preschools, boolean open) {

    PreschoolGroup {
        preschools = List.copyOf(preschools);
    }

    /** {@return the chosen ones first, then the others by district, which are folded together where there are several} */
    static List<PreschoolGroup> of(List<Unit> offered, List<String> chosen) {
        var groups = new ArrayList<PreschoolGroup>();
        var parts = offered.stream()
                .collect(Collectors.partitioningBy(
                        unit -> chosen.contains(unit.id().value().toString())));
        if (!parts.getOrDefault(true, List.of()).isEmpty()) {
            groups.add(group(t("consultation.team.chosen"), parts.getOrDefault(true, List.of()), true));
        }
        var districts = parts.getOrDefault(false, List.of()).stream()
                .collect(Collectors.groupingBy(Unit::district, TreeMap::new, Collectors.toList()));
        districts.forEach((district, units) -> groups.add(group(
                district.isEmpty() ? t("consultation.team.district.none") : district, units, districts.size() == 1)));
        return List.copyOf(groups);
    }

    private static PreschoolGroup group(String name, List<Unit> units, boolean open) {
        return new PreschoolGroup(
                t("consultation.team.group", name, units.size()),
                units.stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList(),
                open);
    }
}
