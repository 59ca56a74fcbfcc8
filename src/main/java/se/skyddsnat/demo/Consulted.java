package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import se.skyddsnat.consultation.Consultations;
import se.skyddsnat.consultation.Followed;
import se.skyddsnat.consultation.NewQuestion;
import se.skyddsnat.consultation.Questions;
import se.skyddsnat.consultation.Terms;
import se.skyddsnat.consultation.Topic;

/** What was asked of the expert team: one question answered and followed, one that somebody has, one that waits. */
final class Consulted {

    private static final Duration PROMISED = Duration.ofDays(40);

    private Consulted() {}

    static void tell(Past past, Cast cast, Instant now) {
        var questions = past.facade(Questions.class);
        var team = past.facade(Consultations.class);
        past.goTo(now.minus(PROMISED));
        team.promise(cast.user(Card.EXPERT), new Terms(3, true));

        past.goTo(now.minus(Duration.ofDays(16)));
        var answered = questions.ask(
                cast.user(Card.TEACHER),
                new NewQuestion(
                        "Ett barn på fyra år säger att det inte får berätta vad som händer hemma. Hur frågar jag utan att göra"
                                + " det värre?",
                        Set.of(Topic.TALK_WITH_CHILD, Topic.SIGNS),
                        "",
                        "Helst efter klockan 13"));
        past.goTo(now.minus(Duration.ofDays(15)));
        team.take(cast.user(Card.EXPERT), answered);
        team.advise(
                cast.user(Card.EXPERT),
                answered,
                "Lyssna, fråga öppet och lova inte att hålla det hemligt. Fråga inte vårdnadshavarna först. Skriv ner barnets"
                        + " egna ord samma dag, och anmäl om oron står kvar.",
                "Teamets erfarenhet");
        past.goTo(now.minus(Duration.ofDays(12)));
        questions.conclude(
                cast.user(Card.TEACHER), answered, Followed.YES, "Barnet berättade mer, och vi gjorde en orosanmälan.");

        past.goTo(now.minus(Duration.ofDays(2)));
        var taken = questions.ask(
                cast.user(Card.COLLEAGUE),
                new NewQuestion(
                        "En familj ska resa i tre månader och barnet är oroligt. När ska vi ringa er och när ska vi anmäla?",
                        Set.of(Topic.TRAVEL, Topic.REPORT),
                        "08-465 004 12",
                        ""));
        past.goTo(now.minus(Duration.ofDays(1)));
        team.take(cast.user(Card.SECOND_EXPERT), taken);

        past.goTo(now.minus(Duration.ofHours(5)));
        questions.ask(
                cast.user(Card.INTAKE_WORKER),
                new NewQuestion(
                        "Hur pratar vi med en äldre bror som kan ha fått i uppgift att vakta sina syskon?",
                        Set.of(Topic.SIBLINGS, Topic.RISK),
                        "",
                        ""));
    }
}
