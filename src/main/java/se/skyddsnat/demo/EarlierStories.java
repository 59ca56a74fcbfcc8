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
import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.Outcome;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.concern.Reason;

/** What was reported from one preschool in the quarter before: enough that its head sees a count. */
final class EarlierStories {

    private static final Deed NO_NEED = new Deed.Assess(new NewAssessment(
            false, Set.of(), "Barnet är tryggt i dag enligt förskolan. Ingen uppgift om våld det senaste dygnet."));

    private EarlierStories() {}

    static List<Story> all() {
        return List.of(
                left(70, Card.TEACHER, girl("Tuva Ahlgren", 3, 40), "NEGLECT", """
                        Tuva kommer ofta i samma kläder flera dagar i rad och är hungrig när hon kommer. \
                        Vi har tagit upp det vid hämtning tre gånger den här månaden.\
                        """),
                left(58, Card.COLLEAGUE, boy("Elias Nyberg", 4, 12), "NEGLECT", """
                        Elias har hämtats efter stängning fyra gånger på två veckor. Den som hämtade luktade alkohol två av gångerna.\
                        """),
                left(44, Card.TEACHER, boy("Adam Haddad", 5, 90), "VIOLENCE_WITNESSED", """
                        Adam leker att vuxna skriker och slår i dörrar. Han blir rädd när någon höjer rösten.\
                        """),
                left(31, Card.COLLEAGUE, girl("Ines Garcia", 2, 200), "OTHER", """
                        Ines sover dåligt och gråter länge vid lämning sedan familjen flyttade. Mamma säger att hon är slut.\
                        """),
                opened());
    }

    private static Story left(int days, Card author, Kid child, String reason, String seen) {
        return Story.sent(
                new When.LastQuarter(days, LocalTime.of(13, 10)),
                new Story.OnCard(author),
                List.of(child),
                answers(
                        "seen", seen,
                        "when", "SEVERAL_TIMES",
                        "reasons", reason,
                        "reasons-other", reason.equals("OTHER") ? "Föräldern verkar inte orka" : "",
                        "danger", "NO",
                        "pickup", "UNKNOWN",
                        "trip", "NO",
                        "told", "YES",
                        "told-more", "Vi har sagt att vi är oroliga.",
                        "inform", "HEAD"),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Take()),
                after(hours(3), Card.INTAKE_WORKER, NO_NEED),
                after(days(9), Card.INTAKE_WORKER, new Deed.Decide(notOpened(reason))));
    }

    /** Where a child may have met with violence it is written out why nothing is opened. */
    private static NewDecision notOpened(String reason) {
        return new NewDecision(
                Outcome.NOT_OPENED,
                "Familjen tar emot föräldrastöd och förskolan följer upp. Det som har kommit fram ger inte skäl att utreda.",
                reason.startsWith("VIOLENCE")
                        ? "Skriken kom från grannen. Adam har berättat det själv, och hemmet är lugnt."
                        : "");
    }

    private static Story opened() {
        return Story.sent(
                new When.LastQuarter(12, LocalTime.of(10, 40)),
                new Story.OnCard(Card.TEACHER),
                List.of(girl("Samira Khalil", 5, 150)),
                answers(
                        "seen", """
                        Samira får inte längre vara med när vi badar eller när pojkarna är i samma rum. \
                        Äldre kusiner kommer och tittar över staketet när hon är ute.\
                        """,
                        "words", "”Jag får inte prata med Noel. Då blir morbror arg på mamma.”",
                        "when", "SEVERAL_TIMES",
                        "reasons", "HONOUR,VIOLENCE_WITNESSED",
                        "danger", "UNKNOWN",
                        "pickup", "KNOWN",
                        "pickup-who", "En kusin, omkring 17 år, klockan 15.30",
                        "trip", "UNKNOWN",
                        "siblings", "YES",
                        "siblings-more", "En äldre bror i årskurs 2",
                        "told", "NO",
                        "stand-in", person(Card.COLLEAGUE),
                        "inform", "CENTRAL"),
                after(hours(1), Card.INTAKE_WORKER, new Deed.Take()),
                after(hours(2), Card.INTAKE_WORKER, NO_NEED),
                after(
                        days(4),
                        Card.INTAKE_WORKER,
                        new Deed.Find(Reason.HONOUR, Standing.SUSPECTED, "Förskolläraren, på telefon")),
                after(
                        days(6),
                        Card.INTAKE_WORKER,
                        new Deed.Decide(new NewDecision(
                                Outcome.OPENED,
                                "Uppgifterna tyder på kontroll som begränsar barnet. En utredning behövs."))),
                after(days(7), Card.TEACHER, new Deed.Ask()),
                after(days(8), Card.INTAKE_WORKER, new Deed.Tell(Feedback.OPENED)));
    }
}
