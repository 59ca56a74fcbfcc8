package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Texts;

/** A report as it came, with its children's cards; where it is taken. */
record IntakePage(
        String path,
        String arrived,
        boolean taken,
        String urgent,
        List<MenuItem> ways,
        List<Happening> moves,
        List<Happening> givings,
        Grid children,
        List<Fact> protection,
        List<Fact> answers,
        List<Fact> reporter,
        List<Happening> later,
        Askers askers)
        implements Page {

    static IntakePage of(Intake intake, List<MenuItem> ways, Askers askers, LocalDate today) {
        return new IntakePage(
                "/intakes/" + intake.arrival().intake().value(),
                t(
                        "casework.report.arrived",
                        intake.arrival().at(),
                        intake.arrival().unitName().isEmpty()
                                ? t("casework.profession." + intake.reporter().profession())
                                : intake.arrival().unitName()),
                intake.taken(),
                intake.danger().equals("NOW") ? t("casework.report.dangerNow") : "",
                ways,
                intake.moves().stream()
                        .map(words -> new Happening(t("casework.desk.moved"), by(words), words.text(), ""))
                        .toList(),
                intake.givings().reversed().stream().map(IntakePage::given).toList(),
                CardGrid.ofReport(intake.children(), today, t("casework.report.children")),
                protection(intake),
                intake.answers().stream()
                        .map(answer -> Fact.of(question(answer.question()), answer.text()))
                        .toList(),
                reporter(intake),
                later(intake),
                askers);
    }

    @Override
    public String title() {
        return t("casework.report.title");
    }

    private static List<Fact> protection(Intake intake) {
        var trip = intake.trip();
        var date = trip.date();
        return List.of(
                Fact.of(t("casework.report.danger"), t("casework.danger." + intake.danger())),
                Fact.of(t("casework.report.pickup"), intake.pickup()),
                Fact.of(
                        t("casework.report.trip"),
                        date == null
                                ? t("casework.trip." + trip.near())
                                : t("casework.trip.date", t("casework.trip." + trip.near()), date)));
    }

    private static List<Fact> reporter(Intake intake) {
        var reporter = intake.reporter();
        return List.of(
                Fact.of(t("casework.report.reference"), intake.arrival().reference()),
                Fact.of(
                        t("casework.report.reporter"),
                        intake.arrival().anonymous()
                                ? t("casework.report.anonymous")
                                : reporter.name() + "\n" + reporter.title()),
                Fact.of(t("casework.report.phone"), reporter.phone()),
                Fact.of(
                        t("casework.report.unit"),
                        intake.arrival().unitName() + "\n" + t("casework.profession." + reporter.profession())),
                Fact.of(
                        t("casework.report.coSigners"),
                        String.join(
                                "\n",
                                intake.coSignatures().stream()
                                        .map(Intake.Words::by)
                                        .toList())),
                Fact.of(t("casework.report.standIn"), reporter.standIn()));
    }

    /** What came after the report, the newest first. */
    private static List<Happening> later(Intake intake) {
        record Dated(java.time.Instant at, Happening happening) {}
        var all = new ArrayList<Dated>();
        intake.additions()
                .forEach(words -> all.add(new Dated(
                        words.at(), new Happening(t("casework.report.addition"), by(words), words.text(), ""))));
        intake.requests()
                .forEach(words ->
                        all.add(new Dated(words.at(), new Happening(t("casework.report.asked"), by(words), "", ""))));
        return all.stream()
                .sorted(java.util.Comparator.comparing(Dated::at).reversed())
                .map(Dated::happening)
                .toList();
    }

    private static Happening given(Intake.Given given) {
        return new Happening(
                given.from().isEmpty()
                        ? t("casework.give.given", given.to())
                        : t("casework.give.handed", given.from(), given.to()),
                by(given.words()),
                given.words().text(),
                "");
    }

    private static String by(Intake.Words words) {
        return words.by() + " · " + Formats.moment(words.at());
    }

    /** The question in the words of the form it was asked in. */
    private static String question(String code) {
        var key = "concern.question." + code;
        return Texts.has(key) ? t(key) : code;
    }
}
