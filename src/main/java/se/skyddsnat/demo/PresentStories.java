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
import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.NewIntake;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.casework.Outcome;

/** What goes on now: drafts, reports that nobody has taken, cards that somebody works with, one late. */
final class PresentStories {

    static final NewAssessment NO_NEED = new NewAssessment(
            false, Set.of(), "Barnet hämtas av en person som förskolan litar på. Inget tyder på fara i kväll.");

    private static final NewIntake.Reporter NOBODY =
            new NewIntake.Reporter(NewIntake.Profession.PRIVATE, true, "", "", "", "", "");

    private PresentStories() {}

    static List<Story> all() {
        return List.of(
                unsentToday(), unsentForDays(), untaken(), siblings(), lateOne(), given(), independent(), neighbour());
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

    /** Given by the one who leads, and handed over later. */
    private static Story given() {
        return Story.sent(
                new When.Earlier(4, LocalTime.of(13, 5)),
                new Story.Elsewhere(2),
                List.of(boy("Isak Björnlund", 4, 150)),
                answers(
                        "seen",
                                "Isak äter fort och gömmer mat i fickorna. Han har samma tunna jacka fast det är minusgrader.",
                        "when", "SEVERAL_TIMES",
                        "reasons", "NEGLECT",
                        "danger", "NO",
                        "trip", "NO",
                        "told", "YES",
                        "told-more", "Vi har pratat med pappan om jackan.",
                        "inform", "HEAD"),
                after(hours(1), Card.TEAM_LEADER, new Deed.Give(Card.INTAKE_WORKER, "")),
                after(hours(2), Card.INTAKE_WORKER, new Deed.Assess(NO_NEED)),
                after(
                        days(1),
                        Card.INTAKE_WORKER,
                        new Deed.Note(
                                NewNote.Kind.REPORTER, "Förskolan berättar att pappan är arbetslös sedan i våras.")),
                after(
                        days(2),
                        Card.TEAM_LEADER,
                        new Deed.Give(
                                Card.SECOND_WORKER, "Jonas har flest utredningar. Nadia träffade familjen i fjol.")));
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

    /** Not every report is about violence, and not every one is opened. */
    private static Story neighbour() {
        return Story.sent(
                new When.Earlier(8, LocalTime.of(13, 30)),
                new Story.ByHand(Card.INTAKE_WORKER, NewIntake.Way.PHONE, NOBODY),
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
}
