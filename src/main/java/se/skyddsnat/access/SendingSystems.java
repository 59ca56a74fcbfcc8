package se.skyddsnat.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.Keys;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.AuthorityId;

/** Lets other authorities' systems in, and recognises them. */
@Component
public class SendingSystems {

    private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);

    private final SendingSystemStore systems;
    private final AuditLog audit;
    private final Work work;
    private final Keys keys;
    private final Clock clock;

    SendingSystems(SendingSystemStore systems, AuditLog audit, Work work, Keys keys, Clock clock) {
        this.systems = systems;
        this.audit = audit;
        this.work = work;
        this.keys = keys;
        this.clock = clock;
    }

    /** {@return the token, which is shown this once and kept nowhere} */
    public Token create(AuthorityId receiver, String name, String profession) {
        var token = Token.make();
        create(receiver, name, profession, token);
        return token;
    }

    /** The demo's token is made of the installation's keys, so that it can be said at every start. */
    public void createDemo(AuthorityId receiver, String name, String profession) {
        create(receiver, name, profession, demoToken());
    }

    private void create(AuthorityId receiver, String name, String profession, Token token) {
        work.as(PROGRAM, () -> {
            var system = new SendingSystem(Id.make(), receiver, name, profession);
            systems.insert(system, token.hash(), clock.instant());
            audit.record(LogEntry.permitted("access.create-system", "system", system.id())
                    .noting(profession));
        });
    }

    /** {@return how many there were of the name, whose tokens open nothing from now on} */
    int end(String name) {
        return work.as(PROGRAM, () -> {
            var ended = systems.end(name, clock.instant());
            ended.forEach(system -> audit.record(LogEntry.permitted("access.end-system", "system", system)));
            return ended.size();
        });
    }

    /** {@return those that can hand in reports} */
    List<String> names() {
        return work.as(PROGRAM, systems::names);
    }

    /** {@return the demo's token, where there is a demo with a sending system} */
    Optional<Token> findDemoToken() {
        return Optional.of(demoToken()).filter(token -> work.as(PROGRAM, () -> systems.isKnown(token.hash())));
    }

    Optional<SendingSystem> find(Token token) {
        return work.as(Acting.program(Area.OUTSIDE), () -> systems.find(token.hash()));
    }

    private Token demoToken() {
        return Token.of(keys.secret("demo-system"));
    }
}
