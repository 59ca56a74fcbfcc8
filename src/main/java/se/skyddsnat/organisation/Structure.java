package se.skyddsnat.organisation;

import java.util.List;
import java.util.Map;

/** A whole municipality, as it is taken over from a directory: authorities, units, hours, own numbers, staff. */
public record Structure(
        String municipality,
        List<Authority> authorities,
        List<Unit> units,
        Map<UnitId, OpeningHours> hours,
        List<Phone> phones,
        List<StaffMember> staff) {

    public Structure {
        authorities = List.copyOf(authorities);
        units = List.copyOf(units);
        hours = Map.copyOf(hours);
        phones = List.copyOf(phones);
        staff = List.copyOf(staff);
    }
}
