package se.skyddsnat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.Area;
import se.skyddsnat.organisation.Authority;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;

class SundvikTest {

    private final Sundvik sundvik = Sundvik.of(Sundvik.SEED);

    @Test
    void sameSeedGivesTheSameMunicipality() {
        assertThat(Sundvik.of(Sundvik.SEED)).isEqualTo(sundvik);
        assertThat(Sundvik.of(7)).isNotEqualTo(sundvik);
    }

    @Test
    void hasTwelveBoardsTheirAuditorsTwoProvidersAndTheirPreschools() {
        assertThat(sundvik.structure().authorities())
                .filteredOn(authority -> authority.kind() == Authority.Kind.BOARD)
                .filteredOn(authority -> !authority.name().equals("Stadsrevisionen"))
                .hasSize(12);
        var municipal = sundvik.authority("Förskolenämnden").id();
        assertThat(sundvik.units(UnitKind.PRESCHOOL))
                .hasSize(195 + 4 + 2)
                .filteredOn(unit -> unit.authority().equals(municipal))
                .hasSize(195);
        assertThat(sundvik.units(UnitKind.OPEN_PRESCHOOL)).hasSize(9);
        for (var kind : UnitKind.values()) {
            assertThat(sundvik.units(kind)).as(kind.name()).isNotEmpty();
        }
    }

    @Test
    void everyPreschoolAndSchoolHasAnIntakeUnitForItsReports() {
        var intakes = sundvik.units(UnitKind.INTAKE).stream().map(Unit::id).toList();
        assertThat(Stream.of(UnitKind.PRESCHOOL, UnitKind.OPEN_PRESCHOOL, UnitKind.SCHOOL)
                        .flatMap(kind -> sundvik.units(kind).stream()))
                .allSatisfy(unit -> assertThat(unit.receiver()).isIn(intakes));
    }

    @Test
    void cardsAreFilledAndNoNameOrIdComesTwice() {
        assertThat(sundvik.people()).extracting(DemoPerson::card).containsExactlyInAnyOrder(Card.values());
        var staff = sundvik.structure().staff();
        assertThat(staff).hasSizeBetween(900, 1500);
        assertThat(new HashSet<>(staff.stream().map(StaffMember::name).toList()))
                .hasSameSizeAs(staff);
        assertThat(new HashSet<>(staff.stream().map(StaffMember::id).toList())).hasSameSizeAs(staff);
    }

    @Test
    void theSecondWorkerSitsBesideTheFirstAndTheTeachersOfTheCardsWorkTogether() {
        assertThat(unit(Card.SECOND_WORKER)).isEqualTo(unit(Card.INTAKE_WORKER)).isEqualTo(unit(Card.TEAM_LEADER));
        assertThat(unit(Card.COLLEAGUE)).isEqualTo(unit(Card.TEACHER)).isEqualTo(unit(Card.HEAD));
        assertThat(unit(Card.TEACHER).receiver())
                .isEqualTo(unit(Card.INTAKE_WORKER).id());
        assertThat(sundvik.authority("Socialnämnden").area()).isEqualTo(Area.SOCIAL);
    }

    @Test
    void testNumbersAreValidAndThoseThatAreUsedAsTestNumbersElsewhere() {
        assertThat(TestNumber.boy(LocalDate.of(2017, 1, 1))).isEqualTo("201701012393");
        assertThat(Stream.of(
                        TestNumber.girl(LocalDate.of(2021, 2, 28)),
                        TestNumber.boy(LocalDate.of(2024, 2, 29)),
                        TestNumber.coordination(LocalDate.of(2020, 12, 31))))
                .allSatisfy(number -> assertThat(Personnummer.valid(number)).isTrue());
    }

    private Unit unit(Card card) {
        var id = sundvik.person(card).member().unit();
        return sundvik.structure().units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
