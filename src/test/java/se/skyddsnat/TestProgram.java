package se.skyddsnat;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.TestDatabase;

/** What {@link Launch} gives the program, for a test: a fresh database, keys, a heads file of its own. */
class TestProgram implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final boolean empty;

    TestProgram() {
        this(true);
    }

    private TestProgram(boolean empty) {
        this.empty = empty;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = TestDatabase.DATA;
        var beans = context.getBeanFactory();
        beans.registerSingleton("installation", new Installation(true, true, data, empty));
        beans.registerSingleton("databaseAddress", TestDatabase.migrated());
        beans.registerSingleton("keys", TestDatabase.KEYS);
        TestPropertyValues.of("skyddsnat.log-heads=" + data.resolve("heads-" + UUID.randomUUID()))
                .applyTo(context);
    }

    /** The same with the demo municipality. */
    static class WithDemo extends TestProgram {

        WithDemo() {
            super(false);
        }
    }
}
