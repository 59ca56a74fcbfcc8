package se.skyddsnat.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.db.Area;
import se.skyddsnat.organisation.Authority;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.OpeningHours;
import se.skyddsnat.organisation.Phone;
import se.skyddsnat.organisation.StaffId;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Structure;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;

/** What has been made so far, with ids, names and numbers that fall from the dice. */
final class Register {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    static final OpeningHours OFFICE = OpeningHours.office(LocalTime.of(8, 0), LocalTime.of(16, 30));

    private final Dice dice;
    private final Names names;
    private final List<Authority> authorities = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<UnitId, OpeningHours> hours = new LinkedHashMap<>();
    private final List<StaffMember> staff = new ArrayList<>();
    private final List<DemoPerson> people = new ArrayList<>();
    private int numbers;

    Register(Dice dice) {
        this.dice = dice;
        names = new Names(dice);
        Stream.of(Card.values()).map(Card::person).forEach(names::taken);
    }

    Sundvik close(Phone outOfHours) {
        return new Sundvik(
                new Structure("Sundviks kommun", authorities, units, hours, List.of(outOfHours), staff), people);
    }

    AuthorityId board(String name, Area area) {
        return authority(Authority.Kind.BOARD, name, area);
    }

    AuthorityId provider(String name) {
        return authority(Authority.Kind.PRIVATE_PROVIDER, name, Area.EDUCATION);
    }

    private AuthorityId authority(Authority.Kind kind, String name, Area area) {
        var id = new AuthorityId(dice.id());
        authorities.add(new Authority(id, kind, area, name));
        return id;
    }

    Unit unit(
            AuthorityId authority,
            UnitKind kind,
            String name,
            String district,
            OpeningHours open,
            @Nullable Unit receiver) {
        var id = new UnitId(dice.id());
        var unit = new Unit(
                id, authority, kind, name, district, fictionalNumber(), receiver == null ? null : receiver.id());
        units.add(unit);
        hours.put(id, open);
        return unit;
    }

    void staff(Unit unit, int count, String title) {
        for (int i = 0; i < count; i++) {
            member(unit, names.next(), title);
        }
    }

    void card(Card card, Unit unit) {
        people.add(new DemoPerson(card, member(unit, card.person(), card.title())));
    }

    private StaffMember member(Unit unit, String name, String title) {
        var from = FIRST_DAY.plusDays(dice.number(2900));
        var member = new StaffMember(unit.authority(), new StaffId(dice.id()), unit.id(), name, title, from, null);
        staff.add(member);
        return member;
    }

    Unit office(AuthorityId authority) {
        var board = authorities.stream()
                .filter(one -> one.id().equals(authority))
                .findFirst()
                .orElseThrow();
        var office = unit(authority, UnitKind.OFFICE, board.name() + "s kansli", "", OFFICE, null);
        staff(office, 2, "Utvecklingssekreterare");
        return office;
    }

    /** The series that PTS keeps for books and films: 08-465 004 00 to 08-465 004 99, used in turn. */
    private String fictionalNumber() {
        return "08-465 004 %02d".formatted(1 + numbers++ % 99);
    }
}
