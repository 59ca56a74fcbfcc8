package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Gate;
import se.skyddsnat.casework.NewGuardian;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.consultation.CaseConsultations;
import se.skyddsnat.consultation.NewChoice;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.intervention.InterventionId;
import se.skyddsnat.intervention.Interventions;
import se.skyddsnat.intervention.Item;
import se.skyddsnat.intervention.Needs;
import se.skyddsnat.intervention.NewConsent;
import se.skyddsnat.intervention.NewFollowUp;
import se.skyddsnat.intervention.NewIntervention;
import se.skyddsnat.intervention.NewNeed;
import se.skyddsnat.investigation.NewCommunication;
import se.skyddsnat.investigation.NewConclusion;
import se.skyddsnat.investigation.NewVerdict;
import se.skyddsnat.investigation.NewVoice;
import se.skyddsnat.investigation.Verdicts;
import se.skyddsnat.investigation.Voices;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.Formats;

/** A matter that came as something else and was decided: one intervention runs, one has not started in time. */
final class Intervened {

    /** How long ago it came. */
    static final int DAYS = 200;

    static final String CHILD = "Samira Darwish";

    private static final int DECIDED = 95;

    private final Past past;
    private final User by;
    private final Instant began;
    private final CaseId card;
    private final Work work;
    private final DemoStore store;

    private Intervened(Past past, Work work, DemoStore store, User by, Instant now) {
        this.past = past;
        this.work = work;
        this.store = store;
        this.by = by;
        this.began = now.minus(Duration.ofDays(DAYS));
        this.card = work.as(by.acting(Area.SOCIAL), () -> store.named(CHILD).id());
    }

    static void tell(Past past, Work work, DemoStore store, Cast cast, Instant now) {
        var told = new Intervened(past, work, store, cast.user(Card.INTAKE_WORKER), now);
        told.decide();
        told.help(Formats.day(now));
    }

    private void decide() {
        var on = at(DECIDED);
        past.facade(CaseConsultations.class)
                .choose(
                        by,
                        card,
                        new NewChoice.Other(
                                "Barnahus",
                                on.minusDays(30),
                                "Samtalet hölls på Barnahus. Vi följde rådet att inte kalla föräldrarna först."));
        var gate = past.facade(Gate.class);
        gate.add(by, seen(), new NewGuardian("Rana Darwish", "mamma", "arabiska"));
        var verdicts = past.facade(Verdicts.class);
        verdicts.communicate(
                by,
                seen(),
                new NewCommunication(
                        NewCommunication.About.MATERIAL,
                        gate.ids(by, card).getLast(),
                        false,
                        null,
                        on,
                        "",
                        "Mamman har sagt att hon berättar allt för pappans bröder. Samira kan fara illa.",
                        ""));
        past.facade(Voices.class)
                .add(
                        by,
                        card,
                        new NewVoice(
                                NewVoice.Way.OPEN_INVESTIGATION,
                                on,
                                "”Jag vill gå i skolan och ha en vuxen som är min.”",
                                "Vad stödet är, att det är frivilligt och att ingen hemma får veta av oss. Hon sa det med egna ord.",
                                "",
                                null));
        var known = Map.of(Reason.VIOLENCE_WITNESSED, Standing.SUPPORTED, Reason.HONOUR, Standing.SUPPORTED);
        verdicts.decide(
                by,
                seen(),
                new NewVerdict(
                        NewVerdict.Result.INTERVENTION,
                        on,
                        "Samira har upplevt våld och kontrolleras av släkten. Hon behöver stöd som är hennes eget.",
                        "Petra Lundmark",
                        "2.4 i delegationsordningen",
                        "Till förvaltningsrätten inom tre veckor."),
                known);
        at(DECIDED + 1);
        verdicts.conclude(
                by,
                seen(),
                new NewConclusion("Samira får stöd. Insatserna fortsätter och följs upp.", null, ""),
                known);
    }

    private void help(LocalDate today) {
        var on = at(DECIDED + 1);
        var interventions = past.facade(Interventions.class);
        var decision = interventions.grantings(by, card).getFirst().id();
        var talks = InterventionId.make();
        interventions.grant(
                by,
                card,
                talks,
                new NewIntervention(
                        decision,
                        "VICTIM_TALKS",
                        List.of("HONOUR", "VIOLENCE_WITNESSED", "SCHOOL"),
                        "Samira har en vuxen som hon litar på, och går i skolan varje dag.",
                        "Samtal varje onsdag i skolans lokaler. Ingen kallelse skickas hem.",
                        unit("Kriscentrum"),
                        on.plusDays(7),
                        on.plusDays(40)));
        interventions.grant(
                by,
                card,
                InterventionId.make(),
                new NewIntervention(
                        decision,
                        "CONTACT_PERSON",
                        List.of("HONOUR"),
                        "Samira gör något eget en gång i veckan utan att någon vaktar.",
                        "En kvinna som inte bor i området. Träffas på fritidsgården.",
                        unit("Öppenvården barn och familj"),
                        on.plusDays(14),
                        on.plusDays(60)));
        interventions.consent(
                by,
                card,
                talks,
                new NewConsent(
                        NewConsent.Party.INSTEAD,
                        null,
                        true,
                        on,
                        "Samira är 13 år, vill ha samtalen och förstår vad de innebär. Om mamman frågas kan Samira fara illa."));
        past.facade(Needs.class)
                .add(
                        by,
                        card,
                        new NewNeed(
                                "CONTACT_PERSON",
                                null,
                                Set.of(NewNeed.Lack.SEX, NewNeed.Lack.DISTANCE),
                                "Ingen kvinna som bor utanför området var ledig. Samira väntar.",
                                on));
        interventions.start(by, card, talks, at(DECIDED + 8));
        interventions.followUp(
                by,
                card,
                talks,
                new NewFollowUp(
                        at(DECIDED + 42),
                        "Samira kommer varje onsdag. Hon säger att brodern väntar utanför skolan, men inte på onsdagar.",
                        Map.of(
                                Item.EXPOSED, Item.Found.UNKNOWN,
                                Item.HOME, Item.Found.YES,
                                Item.ABROAD, Item.Found.NO,
                                Item.SCHOOL, Item.Found.YES),
                        today.plusDays(6)));
    }

    private LocalDate at(int day) {
        var moment = began.plus(Duration.ofDays(day));
        past.goTo(moment);
        return Formats.day(moment);
    }

    private SeenCase seen() {
        return work.as(by.acting(Area.SOCIAL), () -> store.named(CHILD));
    }

    private UnitId unit(String name) {
        return past.facade(Organisation.class).units(by.authority()).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
