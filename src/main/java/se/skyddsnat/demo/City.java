package se.skyddsnat.demo;

import static se.skyddsnat.web.Formats.ZONE;
import static se.skyddsnat.web.Formats.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.casework.Measure;
import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.OldReport;
import se.skyddsnat.casework.Outcome;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;

/**
 * Ten years of reports to the social board of a city, the oldest first; the same for the same moment. About 2,000 a month
 * is what one city's board has told of itself, and that police, schools, preschools and health care stand for some three
 * reports of five is from 2018. All else is made up: each profession's share, the children, the words, who did what when.
 */
final class City {

    static final int REPORTS = 240_000;
    static final int LOTS = 96;

    private static final Duration TIME = Duration.ofDays(3652);
    private static final int OPENED_OF_HUNDRED = 45;
    private static final List<Sender> SENDERS = Sender.weighted();

    private final Dice dice = new Dice(Sundvik.SEED + 1);
    private final Names names = new Names(dice);
    private final Set<String> references = new HashSet<>();
    /** There are few test numbers: whoever has the same is the same child. */
    private final Map<String, String> named = new HashMap<>();

    private final Instant now;
    private final AuthorityId board;
    private final List<Unit> intakes;
    private final UnitId night;
    private final Map<UnitId, List<AccountId>> workers;
    private int made;

    City(Sundvik sundvik, Map<UnitId, List<AccountId>> workers, Instant now) {
        this.now = now;
        this.workers = workers;
        intakes = sundvik.units(UnitKind.INTAKE);
        night = sundvik.units(UnitKind.OUT_OF_HOURS).getFirst().id();
        board = intakes.getFirst().authority();
    }

    AuthorityId board() {
        return board;
    }

    Stream<List<OldReport>> lots() {
        return Stream.generate(this::lot).limit(LOTS);
    }

    private List<OldReport> lot() {
        var lot = new ArrayList<OldReport>();
        for (int i = 0; i < REPORTS / LOTS; i++) {
            lot.add(report(arrival()));
        }
        return lot;
    }

    /** Most come while people work; those of the last days are spread by the hour and never lie in the future. */
    private Instant arrival() {
        var even = now.minus(TIME).plus(TIME.multipliedBy(made++).dividedBy(REPORTS));
        if (dice.number(100) < 30) {
            return even;
        }
        var date = day(even);
        var working = date.minusDays(Math.max(0, date.getDayOfWeek().getValue() - 5));
        var at = working.atTime(LocalTime.of(8, 0).plusMinutes(dice.number(500)))
                .atZone(ZONE)
                .toInstant();
        return at.isBefore(now) ? at : even;
    }

    private OldReport report(Instant at) {
        var sender = dice.one(SENDERS);
        var receiver = dice.one(intakes).id();
        boolean anonymous = sender == Sender.PRIVATE && dice.number(3) == 0;
        var by = dice.one(workers.getOrDefault(receiver, List.of()));
        var cards = new ArrayList<OldReport.Card>();
        var family = names.family();
        int children = dice.number(100) < 80 ? 1 : 2;
        for (int i = 0; i < children; i++) {
            cards.add(card(family, at, by, receiver));
        }
        boolean urgent = dice.number(100) < 3;
        return new OldReport(
                reference("ORO"),
                at,
                sender.profession(),
                sender.place(),
                new OldReport.Reporter(anonymous ? "" : names.any(), sender.title(), anonymous ? "" : "08-465 004 50"),
                urgent,
                dice.one(CityWords.SEEN),
                reasons(),
                receiver,
                Register.OFFICE.open(at) ? receiver : night,
                cards);
    }

    private OldReport.Card card(String family, Instant at, AccountId by, UnitId receiver) {
        int years = dice.number(3) < 2 ? dice.number(13) : 13 + dice.number(5);
        var born = day(at).minusDays(years * 365L + dice.number(365));
        var name = names.given() + " " + family;
        PersonalNumber number = null;
        if (dice.number(100) < 40) {
            var digits = dice.number(2) == 0 ? TestNumber.girl(born) : TestNumber.boy(born);
            name = named.computeIfAbsent(digits, _ -> names.any());
            number = new PersonalNumber(digits);
        }
        return new OldReport.Card(reference("SN"), name, born, number, handled(at, by, receiver));
    }

    private OldReport.@Nullable Handled handled(Instant at, AccountId by, UnitId unit) {
        var age = Duration.between(at, now);
        if (age.toHours() < 20) {
            return null;
        }
        var assessed = new OldReport.Dated<>(assessment(), at.plus(Duration.ofMinutes(40 + dice.number(300))));
        boolean waits = age.toDays() < 13 && dice.number(100) < 70;
        if (waits) {
            return new OldReport.Handled(by, unit, assessed, null, null);
        }
        boolean opened = dice.number(100) < OPENED_OF_HUNDRED;
        var decidedAt = at.plus(Duration.ofDays(Math.min(age.toDays(), 1 + dice.number(13))));
        var decided = new OldReport.Dated<>(
                new NewDecision(opened ? Outcome.OPENED : Outcome.NOT_OPENED, dice.one(CityWords.GROUNDS)),
                decidedAt.isBefore(assessed.at()) ? assessed.at().plusSeconds(600) : decidedAt);
        return new OldReport.Handled(by, unit, assessed, decided, closed(day(decided.at()), opened));
    }

    private @Nullable LocalDate closed(LocalDate decided, boolean opened) {
        var closed = opened ? decided.plusDays(40 + dice.number(80)) : decided;
        return closed.isAfter(day(now)) ? null : closed;
    }

    private NewAssessment assessment() {
        boolean need = dice.number(100) < 5;
        return new NewAssessment(
                need, need ? Set.of(dice.one(List.of(Measure.values()))) : Set.of(), dice.one(CityWords.REASONING));
    }

    private Set<Reason> reasons() {
        var first = dice.one(List.of(Reason.values()));
        return dice.number(3) > 0 || first == Reason.NEGLECT ? Set.of(first) : Set.of(first, Reason.NEGLECT);
    }

    private String reference(String prefix) {
        String reference;
        do {
            reference = Reference.make(prefix, dice::number).value();
        } while (!references.add(reference));
        return reference;
    }
}
