package se.skyddsnat.demo;

import static se.skyddsnat.demo.Kid.boy;
import static se.skyddsnat.demo.Kid.girl;
import static se.skyddsnat.demo.Stories.answers;
import static se.skyddsnat.demo.Stories.days;
import static se.skyddsnat.demo.Stories.hours;
import static se.skyddsnat.demo.Stories.person;
import static se.skyddsnat.demo.Story.after;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import se.skyddsnat.casework.Measure;
import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.Outcome;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;

/** What goes on now: drafts, reports that nobody has taken, cards in every stage, one late. */
final class PresentStories {

    private static final NewAssessment NO_NEED = new NewAssessment(
            false, Set.of(), "Barnet hämtas av en person som förskolan litar på. Inget tyder på fara i kväll.");

    private PresentStories() {}

    static List<Story> all() {
        return List.of(
                unsentToday(),
                unsentForDays(),
                untaken(),
                siblings(),
                lateOne(),
                nearlyDue(),
                inDanger(),
                independent(),
                openedBefore(),
                reportedAgain(),
                neighbour());
    }

    private static Story unsentToday() {
        return Story.draft(
                new When.Ago(Stories.hours(1)),
                Card.TEACHER,
                new Kid("Lova", Kid.Known.NAME_ONLY, 1200),
                answers("seen", "Lova ryckte till när jag lyfte handen för att vinka.", "when", "TODAY"));
    }

    private static Story unsentForDays() {
        return Story.draft(
                new When.Earlier(3, LocalTime.of(15, 20)),
                Card.COLLEAGUE,
                new Kid("Milo", Kid.Known.BIRTH_YEAR, 1500),
                answers("seen", "Milo berättade om ett bråk hemma.", "danger", "UNKNOWN"));
    }

    private static Story untaken() {
        return Story.sent(
                new When.Ago(hours(3)),
                new Story.Elsewhere(0),
                List.of(girl("Nellie Forsman", 3, 20)),
                answers(
                        "seen", "Ett avlångt blåmärke på överarmen, som efter ett hårt grepp. Det fanns inte i går.",
                        "words", "”Pappa drog.”",
                        "when", "TODAY",
                        "reasons", "VIOLENCE_AGAINST_CHILD",
                        "danger", "SOON",
                        "pickup", "KNOWN",
                        "pickup-who", "Pappan, klockan 16.00",
                        "trip", "NO",
                        "told", "NO",
                        "inform", "HEAD"));
    }

    private static Story siblings() {
        return Story.sent(
                new When.Earlier(1, LocalTime.of(16, 50)),
                new Story.Elsewhere(1),
                List.of(girl("Hana Osman", 5, 60), boy("Bilal Osman", 3, 5)),
                answers(
                        "seen",
                                "Hana har slutat leka och sitter nära fönstret när det är dags att gå hem. Bilal biter sig i handen.",
                        "words", "”Vi ska åka och sen får jag inte komma tillbaka.”",
                        "when", "LAST_DAYS",
                        "reasons", "HONOUR,TAKEN_ABROAD",
                        "danger", "SOON",
                        "pickup", "UNKNOWN",
                        "trip", "YES",
                        "trip-more", "Hana säger ”när det är lov”",
                        "guardians", "Mamman hämtar. Vi har aldrig träffat pappan.",
                        "siblings", "UNKNOWN",
                        "told", "NO",
                        "inform", "CENTRAL"));
    }

    private static Story lateOne() {
        return Story.sent(
                new When.Earlier(15, LocalTime.of(9, 5)),
                new Story.Elsewhere(2),
                List.of(boy("Olle Rydell", 4, 300)),
                answers(
                        "seen", "Olle har varit borta tre veckor utan att någon har hört av sig.",
                        "when", "SEVERAL_TIMES",
                        "reasons", "NEGLECT",
                        "danger", "UNKNOWN",
                        "pickup", "NOT_TODAY",
                        "trip", "UNKNOWN",
                        "inform", "HEAD"),
                after(hours(4), Card.SECOND_WORKER, new Deed.Take()),
                after(hours(5), Card.SECOND_WORKER, new Deed.Assess(NO_NEED)));
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

    private static Story inDanger() {
        return Story.sent(
                new When.Earlier(6, LocalTime.of(14, 15)),
                new Story.Elsewhere(3),
                List.of(girl("Leila Rahimi", 6, 10)),
                answers(
                        "seen", "Leila grät och höll fast i mig när en farbror kom för att hämta henne.",
                        "words", "”De ska ta mig till en doktor i ett annat land.”",
                        "when", "TODAY",
                        "reasons", "GENITAL_MUTILATION,TAKEN_ABROAD",
                        "danger", "NOW",
                        "danger-more", "Vi ringde socialjouren och hon är kvar hos oss.",
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
                        hours(2),
                        Card.INTAKE_WORKER,
                        new Deed.Find(
                                Reason.GENITAL_MUTILATION, Standing.SUPPORTED, "Bokad resa och barnets egna ord")),
                after(
                        hours(3),
                        Card.INTAKE_WORKER,
                        new Deed.Decide(new NewDecision(Outcome.OPENED, "Barnet behöver skydd och en utredning."))));
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
                        new Deed.Decide(new NewDecision(Outcome.OPENED, "Barnet berättar om våld. Det ska utredas."))));
    }

    /** The second, a fortnight later, from somewhere else: judged by itself, then joined. */
    private static Story reportedAgain() {
        return Story.sent(
                new When.Earlier(5, LocalTime.of(10, 20)),
                new Story.Elsewhere(2),
                List.of(girl("Zahra Amini", 5, 115)),
                answers(
                        "seen", "Zahra hälsade på hos oss och ville inte följa med hem. Hon höll sig om armarna.",
                        "when", "TODAY",
                        "reasons", "VIOLENCE_AGAINST_CHILD",
                        "danger", "NO",
                        "trip", "NO",
                        "told", "NO",
                        "inform", "NOBODY"),
                after(hours(1), Card.INTAKE_WORKER, new Deed.Take()),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Identify()),
                after(hours(3), Card.INTAKE_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        hours(4),
                        Card.INTAKE_WORKER,
                        new Deed.Join("Samma barn. Utredningen gäller det som anmälan berättar om.")));
    }

    /** Not every report is about violence, and not every one is opened. */
    private static Story neighbour() {
        return Story.sent(
                new When.Earlier(8, LocalTime.of(13, 30)),
                new Story.ByTelephone(Card.INTAKE_WORKER),
                List.of(new Kid("Pojken på tredje våningen", Kid.Known.NAME_ONLY, 1500)),
                answers(
                        "seen", "Pojken leker ensam på gården till sent på kvällen. Ingen ropar in honom.",
                        "danger", "NO",
                        "trip", "UNKNOWN"),
                after(hours(1), Card.INTAKE_WORKER, new Deed.Take()),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        days(3),
                        Card.INTAKE_WORKER,
                        new Deed.Decide(
                                new NewDecision(
                                        Outcome.NOT_OPENED,
                                        "Pojken är sju år och leker på gården nedanför köksfönstret. Inget tyder på att han far illa."))));
    }

    /** From a controller of its own: an independent preschool. */
    private static Story independent() {
        return Story.sent(
                new When.Earlier(2, LocalTime.of(12, 45)),
                new Story.Elsewhere(4),
                List.of(new Kid("Alva", Kid.Known.BIRTH_YEAR, 1100)),
                answers(
                        "seen", "Alva säger att mamma ligger på golvet ibland och inte vaknar.",
                        "when", "UNKNOWN",
                        "reasons", "NEGLECT",
                        "danger", "UNKNOWN",
                        "trip", "NO",
                        "inform", "NOBODY"),
                after(hours(20), Card.SECOND_WORKER, new Deed.Take()),
                after(hours(21), Card.SECOND_WORKER, new Deed.Assess(NO_NEED)));
    }
}
