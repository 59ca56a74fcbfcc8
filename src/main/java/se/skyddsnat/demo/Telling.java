package se.skyddsnat.demo;

import static java.util.stream.Collectors.toSet;
import static se.skyddsnat.web.Formats.day;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.Intakes;
import se.skyddsnat.casework.NewIntake;
import se.skyddsnat.concern.Concerns;
import se.skyddsnat.concern.Reason;
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
    private final Doing doing;

    Telling(Past past, Work work, DemoStore store, Cast cast, Instant now) {
        this.past = past;
        this.work = work;
        this.store = store;
        this.cast = cast;
        this.now = now;
        this.doing = new Doing(past, work, store, cast);
    }

    void tell(Story story) {
        if (story.author() instanceof Story.ByHand hand) {
            writeDown(story, hand, cast.user(hand.by()));
        } else {
            write(story);
        }
    }

    /** By the one whom it reached. */
    private void writeDown(Story story, Story.ByHand hand, User by) {
        var at = story.when().from(now);
        past.goTo(at);
        var intake = past.facade(Intakes.class).register(by, heard(story, hand, by, at));
        for (var act : story.after()) {
            past.goTo(at.plus(act.later()));
            doing.perform(act, new Doing.Told(by, Optional.empty(), intake), at.plus(act.later()));
        }
    }

    private static NewIntake heard(Story story, Story.ByHand hand, User by, Instant at) {
        return new NewIntake(
                UUID.randomUUID(),
                hand.way(),
                at,
                by.unit(),
                hand.reporter(),
                story.children().stream().map(kid -> kid.writtenDown(day(at))).toList(),
                Stream.of(story.answers().getOrDefault("reasons", "").split(","))
                        .filter(code -> !code.isEmpty())
                        .map(Reason::valueOf)
                        .collect(toSet()),
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
            doing.perform(act, new Doing.Told(author, Optional.of(report), intake), sentAt.plus(act.later()));
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
