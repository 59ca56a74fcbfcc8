package se.skyddsnat.demo;

import java.util.List;
import se.skyddsnat.organisation.Authority;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Structure;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;

/** The made-up municipality: its parts, its staff, and the people of the role cards. */
record Sundvik(Structure structure, List<DemoPerson> people) {

    static final long SEED = 2024;

    Sundvik {
        people = List.copyOf(people);
    }

    static Sundvik of(long seed) {
        return new SundvikBuilding(seed).build();
    }

    DemoPerson person(Card card) {
        return people.stream()
                .filter(person -> person.card() == card)
                .findFirst()
                .orElseThrow();
    }

    List<Unit> units(UnitKind kind) {
        return structure.units().stream().filter(unit -> unit.kind() == kind).toList();
    }

    Unit unit(UnitId id) {
        return structure.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@return somebody who works with the children there} */
    StaffMember teacher(UnitId unit) {
        return structure.staff().stream()
                .filter(member -> member.unit().equals(unit) && member.title().equals("Förskollärare"))
                .findFirst()
                .orElseThrow();
    }

    Authority authority(String name) {
        return structure.authorities().stream()
                .filter(authority -> authority.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
