package se.skyddsnat.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/**
 * The municipality's authorities, units, staff, hours and numbers.
 *
 * <p>Inside work it reads as the one who acts, so staff of another authority do not exist; outside, as the program.
 */
@Component
public class Organisation {

    private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);

    private final OrganisationStore store;
    private final StructureStore structures;
    private final Work work;

    Organisation(OrganisationStore store, StructureStore structures, Work work) {
        this.store = store;
        this.structures = structures;
        this.work = work;
    }

    /** {@return the municipality's name; empty before it has been taken over} */
    public Optional<String> municipality() {
        return read(store::findMunicipality);
    }

    /** {@return whether this database holds a made-up municipality, with people that anybody may log in as} */
    public boolean isDemo() {
        return read(store::isDemo);
    }

    public List<Authority> authorities() {
        return read(store::authorities);
    }

    public Optional<Authority> find(AuthorityId id) {
        return read(() -> store.find(id));
    }

    public List<Unit> units() {
        return read(store::units);
    }

    public List<Unit> units(AuthorityId authority) {
        return read(() -> store.units(authority));
    }

    public List<Unit> units(UnitKind kind) {
        return read(() -> store.units(kind));
    }

    public Optional<Unit> find(UnitId id) {
        return read(() -> store.find(id));
    }

    /** {@return the intake unit (mottag) that reports from a unit go to} */
    public Optional<Unit> findReceiver(UnitId from) {
        return read(() -> store.findReceiver(from));
    }

    public List<StaffMember> staff(UnitId unit, LocalDate on) {
        return read(() -> store.staff(unit, on));
    }

    public Optional<StaffMember> find(AuthorityId authority, StaffId id) {
        return read(() -> store.find(authority, id));
    }

    public OpeningHours hours(UnitId unit) {
        return read(() -> store.hours(unit));
    }

    public boolean open(UnitId unit, Instant at) {
        return hours(unit).open(at);
    }

    /** {@return the moment itself while the unit is open, otherwise when it next opens} */
    public Optional<Instant> opensNext(UnitId unit, Instant at) {
        return hours(unit).opensNext(at);
    }

    /**
     * {@return the unit that takes what comes to an intake unit at a moment: itself while it is open, otherwise the
     * out-of-hours service (socialjour) of its authority, if that is open}
     */
    public Unit desk(Unit intake, Instant at) {
        return open(intake.id(), at)
                ? intake
                : units(intake.authority()).stream()
                        .filter(unit -> unit.kind() == UnitKind.OUT_OF_HOURS && open(unit.id(), at))
                        .findFirst()
                        .orElse(intake);
    }

    /** {@return all numbers in the order they are shown, 112 first} */
    public List<Phone> phones() {
        return read(store::phones);
    }

    /** {@return the municipality's own number out of office hours (socialjour)} */
    public Optional<Phone> outOfHours() {
        return phones().stream()
                .filter(phone -> phone.kind() == Phone.Kind.OUT_OF_HOURS)
                .findFirst();
    }

    /** Takes over a municipality into an empty database. */
    public void establish(Structure structure) {
        work.as(PROGRAM, () -> structures.insert(structure, false));
    }

    /** Takes over a made-up municipality into an empty database, which stays a demo for ever. */
    public void establishDemo(Structure structure) {
        work.as(PROGRAM, () -> structures.insert(structure, true));
    }

    /** Takes a person into a unit's staff. */
    public void engage(StaffMember member) {
        work.as(PROGRAM, () -> structures.insertStaff(List.of(member)));
    }

    private <T> T read(Supplier<T> read) {
        return Work.current().isPresent() ? read.get() : work.as(PROGRAM, read);
    }
}
