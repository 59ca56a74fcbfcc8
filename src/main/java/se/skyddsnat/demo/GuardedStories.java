package se.skyddsnat.demo;

import static se.skyddsnat.demo.Kid.boy;
import static se.skyddsnat.demo.Kid.girl;
import static se.skyddsnat.demo.Stories.answers;
import static se.skyddsnat.demo.Stories.days;
import static se.skyddsnat.demo.Stories.hours;
import static se.skyddsnat.demo.Story.after;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import se.skyddsnat.casework.ContactKind;
import se.skyddsnat.casework.Measure;
import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewContact;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.NewGuardian;
import se.skyddsnat.casework.NewProtectionDecision.Decider;
import se.skyddsnat.casework.Outcome;
import se.skyddsnat.casework.ProtectionStep;
import se.skyddsnat.casework.SafeContact.May;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;

/** Children whom somebody at home may not be warned about: the gate, the card of safe contact, the way to a court. */
final class GuardedStories {

    private static final NewAssessment SLEEPS_AWAY = new NewAssessment(
            true, Set.of(Measure.OTHER), "Yusuf sover hos sin moster i natt. Ett läkarbesök är bokat i morgon bitti.");

    private GuardedStories() {}

    static List<Story> all() {
        return List.of(inDanger(), atNight());
    }

    private static Story inDanger() {
        return Story.sent(
                new When.Earlier(6, LocalTime.of(8, 35)),
                new Story.Elsewhere(3),
                List.of(girl("Leila Rahimi", 6, 10)),
                answers(
                        "seen", "Leila grät och höll fast i mig när en farbror kom för att hämta henne.",
                        "words", "”De ska ta mig till en doktor i ett annat land.”",
                        "when", "TODAY",
                        "reasons", "GENITAL_MUTILATION,TAKEN_ABROAD",
                        "danger", "NOW",
                        "danger-more", "Vi ringde 112 och sedan mottaget. Hon är kvar hos oss.",
                        "pickup", "KNOWN",
                        "pickup-who", "En farbror som inte står på hämtlistan",
                        "trip", "YES",
                        "told", "NO",
                        "inform", "CENTRAL"),
                after(hours(1), Card.INTAKE_WORKER, new Deed.Take()),
                after(
                        hours(1),
                        Card.INTAKE_WORKER,
                        new Deed.Assess(new NewAssessment(
                                true,
                                Set.of(Measure.EMERGENCY_CARE, Measure.TRAVEL_BAN),
                                "Påtaglig risk att barnet förs utomlands i kväll. Ordföranden har beslutat."))),
                after(
                        hours(1),
                        Card.INTAKE_WORKER,
                        new Deed.Protect(Measure.EMERGENCY_CARE, "Ordföranden Inga-Lill Sandström", Decider.CHAIR)),
                after(
                        hours(1),
                        Card.INTAKE_WORKER,
                        new Deed.Protect(Measure.TRAVEL_BAN, "Ordföranden Inga-Lill Sandström", Decider.CHAIR)),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Step(Measure.EMERGENCY_CARE, ProtectionStep.CARRIED_OUT)),
                after(
                        hours(2),
                        Card.INTAKE_WORKER,
                        new Deed.Find(
                                Reason.GENITAL_MUTILATION, Standing.SUPPORTED, "Bokad resa och barnets egna ord")),
                after(
                        hours(3),
                        Card.INTAKE_WORKER,
                        new Deed.Decide(new NewDecision(Outcome.OPENED, "Barnet behöver skydd och en utredning."))),
                after(
                        hours(4),
                        Card.INTAKE_WORKER,
                        new Deed.AddGuardian(new NewGuardian("Maryam Rahimi", "mamma", "dari"))),
                after(
                        hours(4),
                        Card.INTAKE_WORKER,
                        new Deed.SayWhatIsSafe(
                                Set.of(May.CALL, May.SAY_MUNICIPALITY),
                                "Vardagar 9–11, på jobbet",
                                "Farbrodern och pappan")),
                after(
                        hours(5),
                        Card.INTAKE_WORKER,
                        new Deed.DecideContact(
                                Set.of(ContactKind.CALL),
                                "Ring till arbetet. En tolk är med från början.",
                                "Mamman har bett förskolan om hjälp och vet var Leila är.")),
                after(
                        hours(6),
                        Card.INTAKE_WORKER,
                        new Deed.Contact(new NewContact(
                                ContactKind.CALL, "Mamman vill att Leila stannar kvar och att ingen hemma får veta."))),
                after(
                        days(1),
                        Card.INTAKE_WORKER,
                        new Deed.AddGuardian(new NewGuardian("Hamid Rahimi", "pappa", "dari"))),
                after(
                        days(1),
                        Card.INTAKE_WORKER,
                        new Deed.CloseContact("Pappan har ordnat resan. Kontakt nu kan föra Leila utom räckhåll.")),
                after(days(3), Card.INTAKE_WORKER, new Deed.Step(Measure.EMERGENCY_CARE, ProtectionStep.SUBMITTED)));
    }

    /** One duty worker decided alone; the day looks at it afterwards. */
    private static Story atNight() {
        return Story.sent(
                new When.Earlier(3, LocalTime.of(22, 10)),
                new Story.Elsewhere(3),
                List.of(boy("Yusuf Warsame", 5, 200)),
                answers(
                        "seen",
                        "Jag kom på det först i kväll: Yusuf visade ett brännmärke på handleden och sa att han inte fick säga varifrån.",
                        "words",
                        "”Farmor säger att det är för att jag inte lyssnar.”",
                        "when",
                        "TODAY",
                        "reasons",
                        "VIOLENCE_AGAINST_CHILD",
                        "danger",
                        "SOON",
                        "pickup",
                        "NOT_TODAY",
                        "trip",
                        "NO",
                        "told",
                        "NO",
                        "inform",
                        "NOBODY"),
                after(hours(1), Card.OUT_OF_HOURS_WORKER, new Deed.Take()),
                after(hours(1), Card.OUT_OF_HOURS_WORKER, new Deed.Assess(SLEEPS_AWAY)),
                after(
                        hours(1),
                        Card.OUT_OF_HOURS_WORKER,
                        new Deed.AddGuardian(new NewGuardian("Hodan Warsame", "mamma", ""))),
                after(
                        hours(1),
                        Card.OUT_OF_HOURS_WORKER,
                        new Deed.SayWhatIsSafe(Set.of(May.CALL), "När hon är ensam på nattpasset", "Farmodern")),
                after(
                        hours(2),
                        Card.OUT_OF_HOURS_WORKER,
                        new Deed.DecideContact(
                                Set.of(ContactKind.CALL),
                                "Ring till hennes arbetsplats i natt.",
                                "Hon måste få veta att Yusuf ska undersökas i morgon.")),
                after(
                        hours(2),
                        Card.OUT_OF_HOURS_WORKER,
                        new Deed.Contact(new NewContact(ContactKind.CALL, "Hon möter oss på akuten klockan 8."))),
                after(
                        hours(3),
                        Card.OUT_OF_HOURS_WORKER,
                        new Deed.Leave("Läkaren undersöker Yusuf klockan 8. Granska beslutet att ringa mamman.")),
                after(hours(11), Card.SECOND_WORKER, new Deed.Take()));
    }
}
