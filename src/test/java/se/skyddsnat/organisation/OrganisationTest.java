package se.skyddsnat.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.TestAreas;

class OrganisationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestAreas areas = new TestAreas();
    private final Organisation organisation =
            new Organisation(new OrganisationStore(areas.jdbc), new StructureStore(areas.jdbc), areas.work);

    private final Authority board = authority("Socialnämnden", Area.SOCIAL);
    private final Authority preschools = authority("Förskolenämnden", Area.EDUCATION);
    private final Unit intake = unit(board, UnitKind.INTAKE, "Mottaget", null);
    private final Unit preschool = unit(preschools, UnitKind.PRESCHOOL, "Förskolan Åsen", intake.id());
    private final Unit other = unit(preschools, UnitKind.PRESCHOOL, "Förskolan Zinnian", intake.id());
    private final StaffMember worker = member(intake, "Nadia Kvist", null);
    private final StaffMember teacher = member(preschool, "Maja Lilja", null);
    private final StaffMember left = member(preschool, "Omar Hagberg", TODAY.minusDays(1));

    @BeforeEach
    void establish() {
        organisation.establish(new Structure(
                "Sundviks kommun",
                List.of(board, preschools),
                List.of(intake, preschool, other),
                Map.of(intake.id(), OpeningHours.office(LocalTime.of(8, 0), LocalTime.of(16, 30))),
                List.of(),
                List.of(worker, teacher, left)));
    }

    @AfterEach
    void close() {
        areas.close();
    }

    @Test
    void whatWasTakenOverIsReadBack() {
        assertThat(organisation.municipality()).contains("Sundviks kommun");
        assertThat(organisation.isDemo()).isFalse();
        assertThat(organisation.authorities()).containsExactly(preschools, board);
        assertThat(organisation.find(preschool.id())).contains(preschool);
        assertThat(organisation.findReceiver(preschool.id())).contains(intake);
        assertThat(organisation.findReceiver(intake.id())).isEmpty();
        assertThat(organisation.hours(intake.id()).spans()).hasSize(5);
        assertThat(organisation.hours(preschool.id()).spans()).isEmpty();
    }

    @Test
    void namesAreSortedAsInSwedish() {
        assertThat(organisation.units(preschools.id())).containsExactly(other, preschool);
    }

    @Test
    void onlyOneMunicipalityFits() {
        assertThatThrownBy(this::establish).isInstanceOf(DataAccessException.class);
    }

    @Test
    void staffAreSeenByTheirOwnAuthorityAndByAdministrationOnly() {
        assertThat(organisation.staff(intake.id(), TODAY)).containsExactly(worker);
        areas.work.as(in(preschools), () -> {
            assertThat(organisation.staff(preschool.id(), TODAY)).containsExactly(teacher);
            assertThat(organisation.staff(intake.id(), TODAY)).isEmpty();
            assertThat(organisation.find(board.id(), worker.id())).isEmpty();
            assertThat(organisation.units(UnitKind.INTAKE)).containsExactly(intake);
        });
    }

    @Test
    void whoHasLeftIsNotStaffAnyMore() {
        assertThat(organisation.staff(preschool.id(), TODAY)).doesNotContain(left);
        assertThat(organisation.staff(preschool.id(), TODAY.minusDays(1))).contains(left);
    }

    @Test
    void anAreaOfCasesCannotChangeTheMunicipality() {
        assertThatThrownBy(() -> areas.work.as(in(preschools), () -> {
                    areas.jdbc.sql("update organisation.unit set phone = ''").update();
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void numbersToRingBeginWith112AndSayWhatNobodyHasChecked() {
        assertThat(organisation.phones()).first().extracting(Phone::number).isEqualTo("112");
        assertThat(organisation.phones())
                .filteredOn(phone -> phone.kind() == Phone.Kind.HELP_LINE)
                .isNotEmpty()
                .allSatisfy(phone -> assertThat(phone.verified()).isFalse());
    }

    @Test
    void everyRuleCodeHasRulesThatNeverOverlap() {
        var deadlines = new Deadlines(new RuleStore(areas.jdbc, areas.work, Clock.systemUTC()));
        for (var code : RuleCode.values()) {
            var rules = deadlines.rules().stream()
                    .filter(rule -> rule.code() == code)
                    .toList();
            assertThat(rules).as(code.name()).isNotEmpty();
            for (int i = 1; i < rules.size(); i++) {
                assertThat(rules.get(i).findFrom())
                        .isEqualTo(rules.get(i - 1).findTo().map(to -> to.plusDays(1)));
            }
        }
        assertThat(deadlines.due(RuleCode.FEEDBACK, TODAY).due()).isEqualTo(TODAY.plusWeeks(1));
        assertThat(deadlines.due(RuleCode.FEEDBACK, TODAY).basis().verified()).isFalse();
        assertThat(deadlines
                        .due(RuleCode.INVESTIGATION, LocalDate.of(2025, 6, 30))
                        .basis()
                        .act())
                .isEqualTo("2001:453");
    }

    private static Acting in(Authority authority) {
        return new Acting(authority.area(), UUID.randomUUID(), authority.id().value(), UUID.randomUUID(), "TEACHER");
    }

    private static Authority authority(String name, Area area) {
        return new Authority(AuthorityId.make(), Authority.Kind.BOARD, area, name);
    }

    private static Unit unit(Authority authority, UnitKind kind, String name, @Nullable UnitId receiver) {
        return new Unit(UnitId.make(), authority.id(), kind, name, "Norr", "08-465 004 01", receiver);
    }

    private static StaffMember member(Unit unit, String name, @Nullable LocalDate to) {
        return new StaffMember(
                unit.authority(), StaffId.make(), unit.id(), name, "Titel", LocalDate.of(2020, 1, 1), to);
    }
}
