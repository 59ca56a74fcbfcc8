package se.skyddsnat.demo;

import static java.util.Map.entry;
import static se.skyddsnat.demo.Kid.boy;
import static se.skyddsnat.demo.Kid.girl;
import static se.skyddsnat.demo.PresentStories.NO_NEED;
import static se.skyddsnat.demo.Stories.answers;
import static se.skyddsnat.demo.Stories.days;
import static se.skyddsnat.demo.Stories.hours;
import static se.skyddsnat.demo.Stories.person;
import static se.skyddsnat.demo.Story.after;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.NewIntake;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.casework.Outcome;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.investigation.BondKind;
import se.skyddsnat.investigation.NewInterpreter;
import se.skyddsnat.investigation.NewPlan;
import se.skyddsnat.investigation.NewVoice;
import se.skyddsnat.investigation.RiskLevel;

/** Children who are investigated, and those whose preliminary assessment is soon over or was given more time. */
final class InvestigatedStories {

    private static final NewIntake.Reporter POLICE = new NewIntake.Reporter(
            NewIntake.Profession.POLICE, false, "Kim Wallgren", "Polisinspektör", "Lokalpolisområde Sundvik", "", "");

    private static final NewPlan PLAN = new NewPlan(
            "Är Zahra utsatt för våld, av vem och hur ofta? Vet någon av föräldrarna? Vad behöver hon för att vara trygg?",
            "Samtal med Zahra på förskolan, utan föräldrarna. Uppgifter från förskolan och BVC. Föräldrarna först när kontakten är bedömd för var och en.",
            "I lekrummet på förskolan, två gånger, med den förskollärare som hon valt.",
            List.of("HEALTH", "FEELINGS", "BASIC_CARE", "SAFETY", "FAMILY_NOW"));

    private InvestigatedStories() {}

    static List<Story> all() {
        return List.of(nearlyDue(), extended(), openedBefore(), reportedAgain(), helped());
    }

    private static Story nearlyDue() {
        return Story.sent(
                new When.Earlier(12, LocalTime.of(11, 30)),
                new Story.OnCard(Card.TEACHER),
                List.of(boy("Viggo Stenberg", 5, 33)),
                answers(
                        "seen", "Viggo hade ett rivsår på kinden och ville inte säga hur det kom dit.",
                        "words", "”Det får man inte prata om.”",
                        "when", "LAST_DAYS",
                        "reasons", "VIOLENCE_AGAINST_CHILD",
                        "danger", "NO",
                        "pickup", "KNOWN",
                        "pickup-who", "Mormor, klockan 15.00",
                        "trip", "NO",
                        "told", "UNKNOWN",
                        "co-signers", person(Card.COLLEAGUE),
                        "stand-in", person(Card.COLLEAGUE),
                        "inform", "NOBODY"),
                after(hours(1), Card.COLLEAGUE, new Deed.Sign()),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Take()),
                after(hours(3), Card.INTAKE_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        days(2),
                        Card.INTAKE_WORKER,
                        new Deed.Find(Reason.VIOLENCE_AGAINST_CHILD, Standing.SUSPECTED, "Samtal med mormor")),
                after(days(3), Card.TEACHER, new Deed.Ask()));
    }

    /** The child is abroad: an exceptional reason for more time. */
    private static Story extended() {
        return Story.sent(
                new When.Earlier(17, LocalTime.of(10, 15)),
                new Story.Elsewhere(0),
                List.of(girl("Saga Nordin", 6, 20)),
                answers(
                        "seen", "Saga sa att mamma och pappa slåss när lillebror sover.",
                        "words", "”Jag drar täcket över öronen.”",
                        "when", "LAST_DAYS",
                        "reasons", "VIOLENCE_WITNESSED",
                        "danger", "NO",
                        "trip", "NO",
                        "told", "NO",
                        "inform", "NOBODY"),
                after(hours(2), Card.SECOND_WORKER, new Deed.Take()),
                after(hours(3), Card.SECOND_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        days(2),
                        Card.SECOND_WORKER,
                        new Deed.Note(
                                NewNote.Kind.OTHER,
                                "BVC: Saga ligger på sjukhus i Umeå efter en operation. Hemma om två veckor.")),
                after(
                        days(12),
                        Card.SECOND_WORKER,
                        new Deed.Extend(
                                14,
                                "Saga är inlagd på sjukhus på annan ort och får inte ta emot besök. Hon behöver själv få berätta.")));
    }

    /** The first of two reports on one child. */
    private static Story openedBefore() {
        return Story.sent(
                new When.Earlier(20, LocalTime.of(9, 40)),
                new Story.Elsewhere(1),
                List.of(girl("Zahra Amini", 5, 100)),
                answers(
                        "seen", "Zahra visade hur någon håller fast henne i armarna när hon inte lyder.",
                        "when", "SEVERAL_TIMES",
                        "reasons", "VIOLENCE_AGAINST_CHILD",
                        "danger", "UNKNOWN",
                        "trip", "NO",
                        "told", "NO",
                        "inform", "NOBODY"),
                after(hours(1), Card.SECOND_WORKER, new Deed.Take()),
                after(hours(2), Card.SECOND_WORKER, new Deed.Identify()),
                after(hours(3), Card.SECOND_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        days(4),
                        Card.SECOND_WORKER,
                        new Deed.Decide(new NewDecision(Outcome.OPENED, "Barnet berättar om våld. Det ska utredas."))),
                after(days(5), Card.SECOND_WORKER, new Deed.PlanInvestigation(PLAN)),
                after(days(6), Card.SECOND_WORKER, atFirst()),
                after(
                        days(8),
                        Card.SECOND_WORKER,
                        new Deed.WriteJournal(
                                NewNote.Kind.CHILD,
                                "Träffade Zahra i lekrummet på förskolan. Hon ritade en hand som håller om en arm. ”Så gör man när man inte lyssnar.”")),
                after(
                        days(8),
                        Card.SECOND_WORKER,
                        new Deed.HearChild(
                                NewVoice.Way.OPEN_INVESTIGATION,
                                "Hon ritade en hand som håller om en arm. ”Så gör man när man inte lyssnar.”",
                                "Att jag arbetar med barn som har det svårt hemma, och att hon inte har gjort fel. Hon sa det tillbaka med egna ord.",
                                new NewInterpreter("dari", NewInterpreter.Kind.PHONE, true))),
                after(
                        days(8),
                        Card.SECOND_WORKER,
                        new Deed.WriteNetwork(
                                "Karim",
                                "äldre kusin",
                                Set.of(BondKind.HOUSEHOLD, BondKind.CONTROL),
                                "Zahra, vid samtalet på förskolan")),
                after(
                        days(9),
                        Card.SECOND_WORKER,
                        new Deed.WriteNetwork(
                                "Farbrodern, namnet är inte känt",
                                "farbror",
                                Set.of(BondKind.VIOLENCE),
                                "Förskolan, som har hört det av Zahra")),
                after(
                        days(9),
                        Card.SECOND_WORKER,
                        new Deed.WriteNetwork(
                                "Mormor", "mormor", Set.of(BondKind.SUPPORT), "Zahra, vid samtalet på förskolan")),
                after(
                        days(9),
                        Card.SECOND_WORKER,
                        new Deed.WriteJournal(
                                NewNote.Kind.OTHER,
                                "BVC: två uteblivna besök i höst. Mamman har avbokat båda gångerna samma morgon.")),
                after(
                        days(10),
                        Card.SECOND_WORKER,
                        new Deed.JudgeRisk(
                                RiskLevel.MEDIUM,
                                false,
                                "Zahra berättar om att bli fasthållen flera gånger. Hon har inga skador nu, och förskolan träffar henne varje dag. Vi vet inte vem som gör det.",
                                14)),
                after(days(17), Card.SECOND_WORKER, tenDaysLater()),
                after(
                        days(19),
                        Card.OUT_OF_HOURS_WORKER,
                        new Deed.OpenInEmergency(
                                "Polisen ringer från lägenheten och behöver veta hur flickan kan nås utan fara.")));
    }

    private static Deed atFirst() {
        return new Deed.Screen(
                Map.of(
                        "may-not", "Klä ut sig i kojan. Det gjorde hon förut, nu säger hon att hon inte får.",
                        "clothes-play", "partly",
                        "clothes-play.basis", "Förskolan: hon har långärmat också inne. Ingen har frågat varför.",
                        "together", "no",
                        "watches", "unknown",
                        "demands", "unknown",
                        "earlier", "unknown",
                        "siblings", "yes",
                        "siblings.basis", "En bror på nio år."),
                "Det finns lite underlag. Jag har inte träffat Zahra än och vet inte vad som krävs hemma. Jag frågar"
                        + " förskolan om vad de har sett och svarar igen när jag har talat med henne.");
    }

    private static Deed tenDaysLater() {
        return new Deed.Screen(
                Map.ofEntries(
                        entry("may-not", "Klä ut sig, leka med Albin, ha kortärmat. Hon räknar upp det själv."),
                        entry("must", "Säga till sin bror vart hon går, också på gården."),
                        entry("clothes-play", "yes"),
                        entry("clothes-play.basis", "Samtal med Zahra på förskolan, och förskolans anteckningar."),
                        entry("together", "partly"),
                        entry("together.basis", "Brodern har hämtat henne från ett bord där hon satt med pojkar."),
                        entry("watches", "yes"),
                        entry("watches.basis", "Brodern ställer sig vid grinden när hon är ute."),
                        entry("demands", "yes"),
                        entry(
                                "demands-what",
                                "Mamma har bett att Zahra inte sitter bredvid pojkar. Personalen sa att alla leker med alla."),
                        entry("earlier", "no"),
                        entry("siblings", "yes")),
                "Zahra beskriver själv vad hon inte får, och förskolan har sett samma sak. Det talar för att hon kontrolleras"
                        + " därför att hon är flicka. Våldet i anmälan behöver utredas tillsammans med det. Jag vet ännu inget om släkten.");
    }

    /** The second, a fortnight later, from the police: judged by itself, then joined. */
    private static Story reportedAgain() {
        return Story.sent(
                new When.Earlier(5, LocalTime.of(10, 20)),
                new Story.ByHand(Card.INTAKE_WORKER, NewIntake.Way.LETTER, POLICE),
                List.of(girl("Zahra Amini", 5, 115)),
                answers(
                        "seen",
                        "Patrull på plats efter larm från granne. Flickan hade röda märken på överarmarna. Anmälan om misshandel är upprättad.",
                        "reasons",
                        "VIOLENCE_AGAINST_CHILD",
                        "danger",
                        "NO",
                        "trip",
                        "NO"),
                after(hours(1), Card.INTAKE_WORKER, new Deed.Take()),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Identify()),
                after(hours(3), Card.INTAKE_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        hours(4),
                        Card.INTAKE_WORKER,
                        new Deed.Join("Samma barn och samma händelser som utredningen gäller.")));
    }

    /** It came as something else; what was decided in the end is told by {@link Intervened}. */
    private static Story helped() {
        return Story.sent(
                new When.Earlier(Intervened.DAYS, LocalTime.of(9, 15)),
                new Story.ByHand(Card.INTAKE_WORKER, NewIntake.Way.LETTER, POLICE),
                List.of(girl(Intervened.CHILD, 13, 40)),
                answers(
                        "seen",
                        "Patrull på plats efter bråk i lägenheten. Flickan satt i trapphuset och ville inte gå hem.",
                        "reasons",
                        "VIOLENCE_WITNESSED",
                        "danger",
                        "NO",
                        "trip",
                        "UNKNOWN"),
                after(hours(1), Card.INTAKE_WORKER, new Deed.Take()),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Identify()),
                after(hours(3), Card.INTAKE_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        days(4),
                        Card.INTAKE_WORKER,
                        new Deed.Decide(new NewDecision(Outcome.OPENED, "Flickan har upplevt våld. Det ska utredas."))),
                after(
                        days(30),
                        Card.INTAKE_WORKER,
                        new Deed.Find(Reason.HONOUR, Standing.SUSPECTED, "Samtal med Samira i skolan")),
                after(
                        days(60),
                        Card.INTAKE_WORKER,
                        new Deed.Find(
                                Reason.HONOUR,
                                Standing.SUPPORTED,
                                "Samira och hennes kusin, var för sig: hon vaktas")));
    }
}
