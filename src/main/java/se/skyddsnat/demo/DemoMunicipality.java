package se.skyddsnat.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.SendingSystems;
import se.skyddsnat.casework.TakeOver;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.StartRefused;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;

/**
 * Fills an empty database with {@link Sundvik} before the first page is served, where a demo is allowed, and refuses to
 * serve a demo where it is not.
 */
@Component
@ConditionalOnWebApplication
class DemoMunicipality implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMunicipality.class);

    private final ApplicationContext program;
    private final Installation installation;
    private final Work work;
    private final Organisation organisation;
    private final Casting casting;
    private final DemoStore store;
    private final TakeOver takeOver;
    private final SendingSystems systems;
    private final Clock clock;

    DemoMunicipality(
            ApplicationContext program,
            Installation installation,
            Work work,
            Organisation organisation,
            Casting casting,
            DemoStore store,
            TakeOver takeOver,
            SendingSystems systems,
            Clock clock) {
        this.program = program;
        this.installation = installation;
        this.work = work;
        this.organisation = organisation;
        this.casting = casting;
        this.store = store;
        this.takeOver = takeOver;
        this.systems = systems;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!installation.demoAllowed()) {
            refuseDemo();
        } else if (!installation.empty() && organisation.municipality().isEmpty()) {
            fill(Sundvik.of(Sundvik.SEED));
        }
    }

    private void refuseDemo() {
        if (organisation.isDemo()) {
            throw new StartRefused("This database holds the demo, whose people let anybody in: a demo can never be"
                    + " production. Serve it on 127.0.0.1 from the embedded database, or begin with an empty one.");
        }
    }

    /** The municipality and its people come whole or not at all; what they have done follows in their own areas. */
    private void fill(Sundvik sundvik) {
        var now = clock.instant();
        var hash = casting.hash();
        var cast = work.as(Acting.program(Area.FRAMEWORK), () -> {
            organisation.establishDemo(sundvik.structure());
            organisation.units(UnitKind.INTAKE).stream()
                    .min(Comparator.comparing(Unit::name))
                    .ifPresent(unit -> systems.createDemo(unit.authority(), "Sundviks barnhälsovård", "CHILD_HEALTH"));
            return casting.letIn(sundvik, hash);
        });
        var stories = Stories.all(now);
        try (var past = new Past(program)) {
            SignedForm.tell(past, cast, now);
            Consulted.tell(past, cast, now);
            Together.tell(past, cast, now);
            Steered.tell(past, cast, now);
            var telling = new Telling(past, work, store, cast, now);
            stories.forEach(telling::tell);
            Intervened.tell(past, work, store, cast, now);
        }
        if (installation.city()) {
            fillCity(sundvik, cast);
        }
        LOG.info(
                "Filled the empty database with the demo municipality: {} units, {} people, {} stories, {} s",
                sundvik.structure().units().size(),
                sundvik.structure().staff().size(),
                stories.size(),
                Duration.between(now, clock.instant()).toSeconds());
    }

    /** What a social board of a city has received in ten years, taken over as another system's reports would be. */
    private void fillCity(Sundvik sundvik, Cast cast) {
        var begun = clock.instant();
        var workers = work.as(Acting.program(Area.FRAMEWORK), () -> casting.letInWorkers(sundvik, cast));
        var city = new City(sundvik, workers, begun);
        int rows = takeOver.take(city.board(), city.lots());
        LOG.info(
                "Took over {} reports of ten years: {} rows, {} s",
                City.REPORTS,
                rows,
                Duration.between(begun, clock.instant()).toSeconds());
    }
}
