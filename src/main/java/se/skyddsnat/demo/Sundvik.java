package se.skyddsnat.demo;

import java.util.List;
import se.skyddsnat.organisation.Authority;
import se.skyddsnat.organisation.Structure;
import se.skyddsnat.organisation.Unit;
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

    Authority authority(String name) {
        return structure.authorities().stream()
                .filter(authority -> authority.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
