package se.skyddsnat.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.Work;

/** Says at the console who one can log in as, where there is a demo. */
@Component
@ConditionalOnWebApplication
class DemoPeople {

    private final Installation installation;
    private final Work work;
    private final AccountStore accounts;

    DemoPeople(Installation installation, Work work, AccountStore accounts) {
        this.installation = installation;
        this.work = work;
        this.accounts = accounts;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (!installation.demoAllowed()) {
            return;
        }
        var cards = work.as(Acting.program(Area.FRAMEWORK), accounts::demoCards);
        if (!cards.isEmpty()) {
            System.out.printf("%nDemo people, all made up; each has a card on the log-in page:%n");
            cards.forEach(card -> System.out.printf(
                    "  %-16s %-16s %s, %s%n", card.loginName(), card.name(), card.roleName(), card.unitName()));
        }
    }
}
