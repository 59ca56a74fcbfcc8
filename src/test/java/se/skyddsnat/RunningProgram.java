package se.skyddsnat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.skyddsnat.db.DatabaseAddress;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.TestDatabase;

/** The whole program, serving the demo municipality from a database of its own on a port of its own, at a set time. */
public final class RunningProgram implements AutoCloseable {

    public final TestClock clock = new TestClock();
    public final DatabaseAddress database;
    public final Path heads;

    private final ConfigurableApplicationContext context;

    private RunningProgram(DatabaseAddress database) {
        this(database, false);
    }

    private RunningProgram(DatabaseAddress database, boolean empty) {
        this.database = database;
        var data = TestDatabase.DATA;
        heads = data.resolve("heads-" + UUID.randomUUID());
        var application = new SpringApplication(Application.class);
        application.addInitializers(starting -> {
            var beans = starting.getBeanFactory();
            beans.registerSingleton("installation", new Installation(true, true, data, empty));
            beans.registerSingleton("databaseAddress", database);
            beans.registerSingleton("keys", TestDatabase.KEYS);
            ((GenericApplicationContext) starting)
                    .registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        });
        context = application.run("--server.port=0", "--server.address=127.0.0.1", "--skyddsnat.log-heads=" + heads);
    }

    /** {@return the program over a demo of its own: a copy of one that was filled once} */
    public static RunningProgram withDemo() {
        return new RunningProgram(TestDatabase.copyOf(Demo.ADDRESS));
    }

    /** {@return the program over a database without a municipality, which stays so} */
    static RunningProgram withNobody() {
        return new RunningProgram(TestDatabase.migrated(), true);
    }

    /** Filled when the first copy is asked for. */
    private static final class Demo {
        static final DatabaseAddress ADDRESS = filled();

        private static DatabaseAddress filled() {
            try (var program = new RunningProgram(TestDatabase.migrated())) {
                return program.database;
            }
        }
    }

    /** {@return the program on a database that is there already: started again, or another world} */
    public static RunningProgram on(DatabaseAddress database) {
        return new RunningProgram(database);
    }

    public String address() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** {@return what answers at which path} */
    RequestMappingHandlerMapping pages() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** {@return somebody at a browser without scripts, not logged in} */
    public Visit visit() {
        return new Visit(address());
    }

    /** {@return a demo person at a browser without scripts} */
    public Visit visit(String login) {
        return visit().logIn(login);
    }

    @Override
    public void close() {
        context.close();
    }
}
