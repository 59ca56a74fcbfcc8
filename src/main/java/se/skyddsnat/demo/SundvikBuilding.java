package se.skyddsnat.demo;

import static java.time.LocalTime.MIDNIGHT;
import static se.skyddsnat.db.Area.EDUCATION;
import static se.skyddsnat.db.Area.GOVERNANCE;
import static se.skyddsnat.db.Area.SOCIAL;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.OpeningDay;
import se.skyddsnat.organisation.OpeningHours;
import se.skyddsnat.organisation.Phone;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;

/** Builds {@link Sundvik} in a fixed order, so that the same seed gives the same municipality. */
final class SundvikBuilding {

    private static final List<String> DISTRICTS = List.of("Norr", "Söder", "Öster", "Väster", "Centrum", "Hamnen");
    private static final int PRESCHOOLS = 195;
    private static final int OPEN_PRESCHOOLS = 9;
    private static final int SCHOOLS = 60;

    private static final OpeningHours DAY_CARE = OpeningHours.office(LocalTime.of(6, 30), LocalTime.of(17, 30));
    private static final OpeningHours OUT_OF_HOURS = new OpeningHours(
            Stream.of(OpeningDay.values()).flatMap(SundvikBuilding::outOfHours).toList());

    private final Dice dice;
    private final Register register;
    private final Iterator<String> places;
    private final List<Unit> intakes = new ArrayList<>();

    SundvikBuilding(long seed) {
        dice = new Dice(seed);
        register = new Register(dice);
        places = dice.shuffled(Places.all()).iterator();
    }

    Sundvik build() {
        social(register.board("Socialnämnden", SOCIAL));
        var preschools = register.board("Förskolenämnden", EDUCATION);
        preschools(preschools);
        schools(register.board("Grundskolenämnden", EDUCATION), "s skola", SCHOOLS);
        schools(register.board("Gymnasienämnden", EDUCATION), "s gymnasium", 8);
        provider("Lilla Fyren förskolor AB", 4);
        provider("Föräldrakooperativet Tallkotten", 2);
        for (var name : List.of("Funktionsrättsnämnden", "Äldrenämnden")) {
            register.office(register.board(name, SOCIAL));
        }
        var executive = register.office(register.board("Kommunstyrelsen", GOVERNANCE));
        register.card(Card.ADMINISTRATOR, executive);
        for (var name :
                List.of("Kulturnämnden", "Fritidsnämnden", "Miljönämnden", "Byggnadsnämnden", "Tekniska nämnden")) {
            register.office(register.board(name, GOVERNANCE));
        }
        register.card(Card.COORDINATOR, executive);
        register.card(Card.MEASURE_OWNER, register.office(preschools));
        register.card(Card.BOARD_MEMBER, executive);
        register.card(Card.AUDITOR, register.office(register.board("Stadsrevisionen", GOVERNANCE)));
        return register.close(outOfHoursPhone());
    }

    private void social(AuthorityId board) {
        for (var part : List.of("Norr", "Centrum", "Söder")) {
            intakes.add(register.unit(
                    board, UnitKind.INTAKE, "Mottag barn och familj " + part, part, Register.OFFICE, null));
        }
        register.card(Card.INTAKE_WORKER, intakes.getFirst());
        register.card(Card.SECOND_WORKER, intakes.getFirst());
        register.card(Card.TEAM_LEADER, intakes.getFirst());
        intakes.forEach(intake -> register.staff(intake, 11, "Socialsekreterare"));
        var duty = register.unit(board, UnitKind.OUT_OF_HOURS, "Socialjouren", "", OUT_OF_HOURS, null);
        register.card(Card.OUT_OF_HOURS_WORKER, duty);
        register.staff(duty, 9, "Socialsekreterare, socialjouren");
        for (var district : DISTRICTS) {
            var unit = register.unit(
                    board,
                    UnitKind.INVESTIGATION,
                    "Utredning barn och unga " + district,
                    district,
                    Register.OFFICE,
                    null);
            register.staff(unit, 1, "Gruppledare");
            register.staff(unit, 10, "Socialsekreterare");
        }
        var experts = register.unit(board, UnitKind.EXPERT_TEAM, "Resursteamet", "", Register.OFFICE, null);
        register.card(Card.EXPERT, experts);
        register.card(Card.SECOND_EXPERT, experts);
        register.staff(experts, 4, "Konsulent");
        register.staff(
                register.unit(board, UnitKind.SUPPORT, "Kriscentrum", "", Register.OFFICE, null), 12, "Behandlare");
        register.staff(
                register.unit(board, UnitKind.SUPPORT, "Öppenvården barn och familj", "", Register.OFFICE, null),
                14,
                "Behandlare");
        for (var district : DISTRICTS.subList(0, 4)) {
            var centre = register.unit(
                    board,
                    UnitKind.FAMILY_CENTRE,
                    "Familjecentralen " + district,
                    district,
                    Register.OFFICE,
                    receiver(district));
            register.staff(centre, 3, "Kurator");
        }
        register.card(Card.LOG_REVIEWER, register.office(board));
    }

    private void preschools(AuthorityId board) {
        var central = register.unit(
                board, UnitKind.CENTRAL_FUNCTION, "Centrala barnhälsan", "", Register.OFFICE, intakes.getFirst());
        register.card(Card.CENTRAL, central);
        register.staff(central, 4, "Samordnare");
        var first = preschool(board, "Förskolan Sjöstjärnan", DISTRICTS.getFirst());
        register.card(Card.TEACHER, first);
        register.card(Card.COLLEAGUE, first);
        register.card(Card.HEAD, first);
        register.staff(first, 5, "Förskollärare");
        for (int i = 1; i < PRESCHOOLS; i++) {
            staffed(preschool(board, "Förskolan " + places.next(), district(i)));
        }
        for (int i = 0; i < OPEN_PRESCHOOLS; i++) {
            var open = register.unit(
                    board,
                    UnitKind.OPEN_PRESCHOOL,
                    "Öppna förskolan " + places.next(),
                    district(i),
                    Register.OFFICE,
                    receiver(district(i)));
            register.staff(open, 2, "Förskollärare");
        }
    }

    private void provider(String name, int preschools) {
        var provider = register.provider(name);
        for (int i = 0; i < preschools; i++) {
            staffed(preschool(provider, "Förskolan " + places.next(), dice.one(DISTRICTS)));
        }
    }

    private void schools(AuthorityId board, String suffix, int count) {
        for (int i = 0; i < count; i++) {
            var district = district(i);
            var school = register.unit(
                    board, UnitKind.SCHOOL, places.next() + suffix, district, DAY_CARE, receiver(district));
            register.staff(school, 1, "Rektor");
            register.staff(school, 2, "Lärare");
            register.staff(school, 1, "Skolkurator");
        }
        register.office(board);
    }

    private Unit preschool(AuthorityId authority, String name, String district) {
        return register.unit(authority, UnitKind.PRESCHOOL, name, district, DAY_CARE, receiver(district));
    }

    private void staffed(Unit preschool) {
        register.staff(preschool, 1, "Rektor");
        register.staff(preschool, 2 + dice.number(2), "Förskollärare");
        register.staff(preschool, 1, "Barnskötare");
    }

    private static String district(int number) {
        return DISTRICTS.get(number % DISTRICTS.size());
    }

    /** North and west to the first intake unit, the middle and the harbour to the second, the rest to the third. */
    private Unit receiver(String district) {
        return switch (district) {
            case "Norr", "Väster" -> intakes.get(0);
            case "Centrum", "Hamnen" -> intakes.get(1);
            default -> intakes.get(2);
        };
    }

    private static Phone outOfHoursPhone() {
        return new Phone(
                "SOCIALJOUR",
                Phone.Kind.OUT_OF_HOURS,
                "08-465 004 00",
                "Socialjouren i Sundvik",
                "Out-of-hours social services (socialjouren) in Sundvik",
                "När mottaget har stängt: vardagar kl. 16.30–8.00, helger dygnet runt",
                "When intake is closed: weekdays 4.30 pm to 8 am, weekends and holidays all day",
                "Påhittat nummer för demon",
                true,
                LocalDate.of(2026, 11, 1));
    }

    private static Stream<OpeningHours.Span> outOfHours(OpeningDay day) {
        return switch (day) {
            case SATURDAY, SUNDAY, HOLIDAY -> Stream.of(new OpeningHours.Span(day, MIDNIGHT, MIDNIGHT));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                Stream.of(
                        new OpeningHours.Span(day, MIDNIGHT, LocalTime.of(8, 0)),
                        new OpeningHours.Span(day, LocalTime.of(16, 30), MIDNIGHT));
        };
    }
}
