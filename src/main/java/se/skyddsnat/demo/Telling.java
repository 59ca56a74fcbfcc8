package se.skyddsnat.demo;

import static se.skyddsnat.web.Formats.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.Cases;
import se.skyddsnat.casework.IntakeId;
import se.skyddsnat.casework.Intakes;
import se.skyddsnat.casework.Joinings;
import se.skyddsnat.casework.NewChild;
import se.skyddsnat.casework.NewIntake;
import se.skyddsnat.casework.NewReason;
import se.skyddsnat.casework.Persons;
import se.skyddsnat.casework.WhoIsIt;
import se.skyddsnat.concern.Concerns;
import se.skyddsnat.concern.ReportId;
import se.skyddsnat.concern.SentReports;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/** Lets the people of the demo do what the stories say they have done, at the time they say. */
final class Telling {

    private static final Duration WRITING = Duration.ofMinutes(25);

    private final Past past;
    private final Work work;
    private final DemoStore store;
    private final Cast cast;
    private final Instant now;

    Telling(Past past, Work work, DemoStore store, Cast cast, Instant now) {
        this.past = past;
        this.work = work;
        this.store = store;
        this.cast = cast;
        this.now = now;
    }

    void tell(Story story) {
        if (story.author() instanceof Story.ByTelephone(var answers)) {
            ring(story, cast.user(answers));
        } else {
            write(story);
        }
    }

    /** Written down by the one who answered, while the other one spoke. */
    private void ring(Story story, User by) {
        var at = story.when().from(now);
        past.goTo(at);
        var intake = past.facade(Intakes.class).register(by, called(story, by, at));
        for (var act : story.after()) {
            past.goTo(at.plus(act.later()));
            perform(act, by, Optional.empty(), intake, day(at.plus(act.later())));
        }
    }

    private static NewIntake called(Story story, User by, Instant at) {
        return new NewIntake(
                UUID.randomUUID(),
                NewIntake.Way.PHONE,
                at,
                by.unit(),
                new NewIntake.Reporter(NewIntake.Profession.PRIVATE, true, "", "", "", "", ""),
                story.children().stream()
                        .map(kid -> new NewChild(kid.name(), null, null, null))
                        .toList(),
                Set.of(),
                story.answers().getOrDefault("danger", "UNKNOWN"),
                story.answers().getOrDefault("trip", "UNKNOWN"),
                null,
                "",
                story.answers().getOrDefault("seen", ""),
                false);
    }

    private void write(Story story) {
        var begun = story.when().from(now);
        var author = cast.user(story.author());
        past.goTo(begun);
        var report = past.facade(Concerns.class).start(author, answers(story, begun));
        if (!story.sent()) {
            return;
        }
        var sentAt = begun.plus(WRITING);
        past.goTo(sentAt);
        if (!(past.facade(Concerns.class).send(author, report) instanceof Concerns.Gone)) {
            throw new IllegalStateException("A story of the demo cannot be sent: " + story.answers());
        }
        var intake = as(cast.user(Card.INTAKE_WORKER), store::latest);
        for (var act : story.after()) {
            past.goTo(sentAt.plus(act.later()));
            perform(act, author, Optional.of(report), intake, day(sentAt.plus(act.later())));
        }
    }

    private void perform(Story.Act act, User author, Optional<ReportId> report, IntakeId intake, LocalDate on) {
        var by = cast.user(act.by());
        var cases = past.facade(Cases.class);
        switch (act.deed()) {
            case Deed.Sign() -> past.facade(SentReports.class).sign(by, report.orElseThrow());
            case Deed.Ask() -> past.facade(SentReports.class).askFeedback(author, report.orElseThrow());
            case Deed.Take() -> cases.take(by, intake);
            case Deed.Assess(var assessment) ->
                as(by, () -> store.cards(intake)).forEach(seen -> cases.assess(by, seen, assessment));
            case Deed.Find(var reason, var standing, var source) -> {
                var found = new NewReason(reason, standing, on, source);
                as(by, () -> store.cards(intake)).forEach(seen -> cases.add(by, seen, found));
            }
            case Deed.Identify() ->
                as(by, () -> store.cards(intake))
                        .forEach(seen -> past.facade(Persons.class)
                                .identify(
                                        by,
                                        seen,
                                        as(by, () -> store.known(seen.id()))
                                                .<WhoIsIt>map(known -> new WhoIsIt.Known(known, ""))
                                                .orElse(new WhoIsIt.Unmet())));
            case Deed.Join(var words) ->
                as(by, () -> store.cards(intake))
                        .forEach(seen ->
                                past.facade(Joinings.class).join(by, seen, as(by, () -> store.open(seen.id())), words));
            case Deed.Decide(var decision) ->
                as(by, () -> store.cards(intake)).forEach(seen -> cases.decide(by, seen, decision));
            case Deed.Tell(var feedback) ->
                as(by, () -> store.cards(intake)).forEach(seen -> cases.tell(by, seen, feedback));
        }
    }

    private Map<String, String> answers(Story story, Instant begun) {
        var answers = new HashMap<String, String>();
        story.answers().forEach((field, value) -> answers.put(field, cast.named(value)));
        for (int i = 0; i < story.children().size(); i++) {
            answers.putAll(story.children().get(i).fields(i + 1, day(begun)));
        }
        return answers;
    }

    private <T> T as(User user, Supplier<T> look) {
        return work.as(user.acting(Area.SOCIAL), look);
    }
}
