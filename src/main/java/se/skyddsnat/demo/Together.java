package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.skyddsnat.consultation.AgeBand;
import se.skyddsnat.consultation.Matters;
import se.skyddsnat.consultation.NewMatter;
import se.skyddsnat.consultation.PreschoolTeams;
import se.skyddsnat.web.Formats;

/** A preschool consultation team with two matters: one that was to be looked at again, one just brought. */
final class Together {

    private Together() {}

    static void tell(Past past, Cast cast, Instant now) {
        var teams = past.facade(PreschoolTeams.class);
        var matters = past.facade(Matters.class);
        var head = cast.user(Card.HEAD);
        var teacher = cast.user(Card.TEACHER);
        past.goTo(now.minus(Duration.ofDays(60)));
        var id = teams.setUp(head, "Barn blir Norr", Set.of(head.unit()));
        teams.seat(head, id, teacher.accountId());
        teams.seat(
                cast.user(Card.TEAM_LEADER), id, cast.user(Card.INTAKE_WORKER).accountId());

        past.goTo(now.minus(Duration.ofDays(30)));
        var due = matters.bring(
                teacher,
                id,
                new NewMatter(
                        UUID.randomUUID(),
                        AgeBand.FOUR_OR_FIVE,
                        "Barnet får inte vara med på gymnastik och utflykter och hämtas alltid av en äldre bror. Barnet säger att"
                                + " det inte får leka med alla.",
                        "Hur pratar vi med barnet, och när blir det här en orosanmälan?"));
        past.goTo(now.minus(Duration.ofDays(24)));
        matters.agree(
                teacher,
                due,
                "Skriva ner vad barnet säger, med barnets egna ord och samma dag.",
                "Specialpedagogen",
                Formats.day(now.minus(Duration.ofDays(10))));
        matters.look(
                cast.user(Card.INTAKE_WORKER),
                due,
                1,
                "Vi ser flera tecken på kontroll. Förskolan skriver ner vad barnet säger och anmäler om det blir mer.",
                Formats.day(now.minus(Duration.ofDays(3))));

        past.goTo(now.minus(Duration.ofDays(1)));
        matters.bring(
                head,
                id,
                new NewMatter(
                        UUID.randomUUID(),
                        AgeBand.TWO_OR_THREE,
                        "En vårdnadshavare vill inte att barnet byts om av manlig personal och kommer ofta oväntat för att titta.",
                        "Vad kan vi svara vårdnadshavaren, och vad ska vi vara uppmärksamma på?"));
    }
}
