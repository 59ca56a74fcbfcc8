package se.skyddsnat.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.NotFound;

/** The road of a form in the demo's board: taken in, signed by two, published, withdrawn. */
class InstrumentsTest {

    private static final Occasion FOUR_YEARS = new Occasion(Setting.INVESTIGATION, 4, 4);

    static final String TRAINED = Shipped.RISK_STRUCTURE
            .file()
            .replace("\"code\": \"skyddsnat-risk-example\"", "\"code\": \"asks-training\"")
            .replace(
                    "\"scales\": {",
                    "\"training\": {\"code\": \"basic\", \"name\": {\"sv\": \"Grundkurs\", \"en\": \"Basic course\"}},\n\"scales\": {");

    private static RunningProgram program;
    private static Instruments instruments;
    private static User karin;
    private static User dilan;
    private static User worker;

    @BeforeAll
    static void begin() throws SQLException {
        program = RunningProgram.withDemo();
        instruments = program.bean(Instruments.class);
        karin = user("resursteam", Role.EXPERT);
        dilan = user("kollega-resursteam", Role.EXPERT);
        worker = user("mottag", Role.INTAKE_WORKER);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void aFormIsOfferedOnlyBetweenPublicationAndWithdrawalAndTwoMustSign() {
        var file = Shipped.SCREENING_AID.file().replace("\"version\": 1", "\"version\": 2");
        var id = take(karin, file);
        var earlier = instruments.list(karin).stream()
                .filter(version ->
                        version.form().equals(Shipped.SCREENING_AID.definition().heading()))
                .findFirst()
                .orElseThrow()
                .id();
        require(earlier);
        assertThatThrownBy(() -> require(id)).isInstanceOf(Conflict.class);
        instruments.approve(karin, id, "Läst och provat.");
        instruments.approve(karin, id, "Läst och provat en gång till.");
        assertThatThrownBy(() -> instruments.publish(karin, id)).isInstanceOf(Conflict.class);
        instruments.approve(dilan, id, "Läst.");
        instruments.publish(karin, id);
        require(id);
        assertThatThrownBy(() -> require(earlier)).isInstanceOf(Conflict.class);
        assertThat(instruments.read(karin, id).version().approvals())
                .extracting(Signature::name)
                .hasSize(2);
        assertThatThrownBy(() -> instruments.takeShipped(karin, "skyddsnat-small-children"))
                .isInstanceOf(Conflict.class);
        instruments.withdraw(dilan, id, "Fel i en fråga.");
        assertThatThrownBy(() -> require(id)).isInstanceOf(Conflict.class);
        assertThat(program.bean(Work.class).as(worker.acting(), () -> instruments.definition(id)))
                .isEqualTo(((Checked.Form) DefinitionReader.read(file)).definition());
    }

    @Test
    void theDatabaseRefusesAPublicationThatTwoHaveNotSigned() {
        var id = instruments.takeShipped(dilan, "skyddsnat-risk-example");
        var store = program.bean(InstrumentStore.class);
        assertThatThrownBy(() -> program.bean(Work.class)
                        .as(dilan.acting(), () -> store.publish(dilan, id, program.clock.instant())))
                .hasMessageContaining("Two experts");
    }

    @Test
    void whoWorksWithCasesKeepsNoForms() {
        assertThatThrownBy(() -> instruments.list(worker)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aTrainingIsAppendedAndEndedAndAFormAsksForIt() {
        var id = take(karin, TRAINED);
        instruments.approve(karin, id, "Läst.");
        instruments.approve(dilan, id, "Läst.");
        instruments.publish(karin, id);
        assertThatThrownBy(() -> require(id))
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.text()).contains("Grundkurs", "Karin Holmqvist"));

        var trainings = program.bean(Trainings.class);
        var today = instruments.today();
        trainings.add(karin, new NewTraining(worker.accountId(), "basic", today));
        trainings.add(karin, new NewTraining(worker.accountId(), "basic", today));
        require(id);
        trainings.end(dilan, worker.accountId(), "basic");
        trainings.end(dilan, worker.accountId(), "basic");
        assertThatThrownBy(() -> require(id)).isInstanceOf(Conflict.class);
        assertThat(trainings.read(karin).rows())
                .extracting(Trained::by)
                .containsExactly("Dilan Aras", "Karin Holmqvist");
        assertThatThrownBy(() -> trainings.add(karin, new NewTraining(karin.accountId(), "basic", today)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trainings.read(worker)).isInstanceOf(Forbidden.class);
    }

    private static InstrumentId take(User user, String file) {
        return instruments.take(user, ((Checked.Form) DefinitionReader.read(file)).definition(), file);
    }

    private static void require(InstrumentId id) {
        program.bean(Work.class).as(worker.acting(), () -> instruments.requireUse(worker, id, FOUR_YEARS));
    }

    private static User user(String login, Role role) throws SQLException {
        var source = new SingleConnectionDataSource(TestDatabase.superuser(program.database), true);
        try {
            return JdbcClient.create(source)
                    .sql("""
                            select v.account_id, v.name, v.authority_id, v.unit_id
                            from access.viewer v join access.account a on a.id = v.account_id
                            where a.login_name = ? and v.role = ?
                            """)
                    .params(login, role.name())
                    .query((row, _) -> new User(
                            row.getObject("account_id", UUID.class),
                            row.getString("name"),
                            role,
                            new AuthorityId(row.getObject("authority_id", UUID.class)),
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            ""))
                    .single();
        } finally {
            source.destroy();
        }
    }
}
