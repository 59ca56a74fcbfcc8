package se.skyddsnat.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Installation;

/** Says at the console what the demo's sending system shows to be let in. */
@Component
@ConditionalOnWebApplication
class DemoToken {

    private final Installation installation;
    private final SendingSystems systems;

    DemoToken(Installation installation, SendingSystems systems) {
        this.installation = installation;
        this.systems = systems;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (installation.demoAllowed()) {
            systems.findDemoToken().ifPresent(token -> System.out.println("API token: " + token.value()));
        }
    }
}
