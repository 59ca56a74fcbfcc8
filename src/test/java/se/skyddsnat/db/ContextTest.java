package se.skyddsnat.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ContextTest {

    private static final TestAreas AREAS = new TestAreas();

    private final UUID account = Id.make();
    private final UUID authority = Id.make();
    private final Acting worker = new Acting(Area.SOCIAL, account, authority, null, "INTAKE_WORKER");

    @AfterAll
    static void close() {
        AREAS.close();
    }

    @Test
    void theDatabaseKnowsWhoActsForWhichAuthority() {
        AREAS.work.as(worker, () -> {
            assertThat(one("select db.account()")).contains(account);
            assertThat(one("select db.authority()")).contains(authority);
            assertThat(AREAS.jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo("skyddsnat_social");
        });
    }

    @Test
    void theProgramItselfActsForNobody() {
        AREAS.work.as(
                Acting.program(Area.SOCIAL),
                () -> assertThat(one("select db.authority()")).isEmpty());
    }

    @Test
    void aContextEndsWithItsTransaction() {
        AREAS.work.as(worker, () -> assertThat(one("select db.account()")).isPresent());
        AREAS.work.as(
                Acting.program(Area.SOCIAL),
                () -> assertThat(one("select db.account()")).isEmpty());
    }

    @Test
    void aGlanceTellsTheDatabaseNobodyAndBelongsToNoWork() {
        AREAS.work.as(worker, () -> assertThat(one("select db.account()")).isPresent());
        assertThat(AREAS.work.glance(Area.SOCIAL, () -> one("select db.account()")))
                .isEmpty();
        assertThatThrownBy(() -> AREAS.work.as(worker, () -> AREAS.work.glance(Area.SOCIAL, () -> true)))
                .isInstanceOf(IllegalStateException.class);
    }

    private record Asked(String what) {}

    @Test
    void aPageAsksOnceAndAnActEachTime() {
        var answers = new AtomicInteger();
        Supplier<Integer> twice = () -> Work.once(new Asked("card"), answers::incrementAndGet)
                + Work.once(new Asked("card"), answers::incrementAndGet);
        assertThat(AREAS.work.reading(worker, twice)).isEqualTo(1 + 1);
        assertThat(AREAS.work.reading(worker, twice)).isEqualTo(2 + 2);
        AREAS.work.as(worker, () -> assertThat(twice.get()).isEqualTo(3 + 4));
        assertThat(AREAS.work.reading(
                        worker, () -> Work.once(new Asked("outer"), () -> Work.once(new Asked("inner"), () -> "both"))))
                .isEqualTo("both");
    }

    @Test
    void anAlteredContextIsAnError() {
        assertThatThrownBy(() -> AREAS.work.as(worker, () -> {
                    AREAS.jdbc
                            .sql("""
                            select set_config('skyddsnat.context',
                                replace(current_setting('skyddsnat.context'), :account, :other), true)
                            """)
                            .param("account", account.toString())
                            .param("other", Id.make().toString())
                            .query(String.class)
                            .single();
                    one("select db.account()");
                }))
                .rootCause()
                .hasMessageContaining("context of this transaction is broken");
    }

    @Test
    void aContextOfAnotherConnectionIsAnError() {
        var stolen = AREAS.work.as(
                worker,
                () -> AREAS.jdbc
                        .sql("select current_setting('skyddsnat.context')")
                        .query(String.class)
                        .single());
        var other = new Acting(Area.EDUCATION, account, authority, null, "TEACHER");
        assertThatThrownBy(() -> AREAS.work.as(other, () -> {
                    AREAS.jdbc
                            .sql("select set_config('skyddsnat.context', :stolen, true)")
                            .param("stolen", stolen)
                            .query(String.class)
                            .single();
                    one("select db.account()");
                }))
                .rootCause()
                .hasMessageContaining("context of this transaction is broken");
    }

    @Test
    void twoAreasNeverShareATransaction() {
        var other = new Acting(Area.EDUCATION, account, authority, null, "TEACHER");
        assertThatThrownBy(() -> AREAS.work.as(worker, () -> AREAS.work.as(other, () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAreaCannotReadTheKeyThatContextsAreSignedWith() {
        assertThatThrownBy(() -> AREAS.work.as(
                        worker,
                        () -> AREAS.jdbc
                                .sql("select inner_key from db.key")
                                .query()
                                .listOfRows()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anAreaSeesThePersonKeysOfItsOwnAuthorityOnly() {
        var keys = new PersonKeys(TestDatabase.KEYS, AREAS.jdbc, java.time.Clock.systemUTC());
        var person = Id.make();
        var sealed = keys.seal(authority, person, "201501012393");
        AREAS.work.as(worker, () -> keys.keep(authority, person, sealed));
        var elsewhere = new Acting(Area.SOCIAL, account, Id.make(), null, "INTAKE_WORKER");
        AREAS.work.as(
                worker,
                () -> assertThat(keys.open(authority, person, sealed.text())).contains("201501012393"));
        AREAS.work.as(
                elsewhere,
                () -> assertThat(keys.open(authority, person, sealed.text())).isEmpty());
        assertThatThrownBy(() -> keys.open(authority, Id.make(), sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<UUID> one(String sql) {
        return AREAS.jdbc.sql(sql).query(UUID.class).optional();
    }
}
