package se.skyddsnat.consultation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/** Other municipalities ask too, where the expert team serves a region. */
@Component
class OutsideQuestions {

    private final Work work;
    private final AuditLog audit;
    private final OutsideQuestionStore store;
    private final Organisation organisation;
    private final Clock clock;

    OutsideQuestions(Work work, AuditLog audit, OutsideQuestionStore store, Organisation organisation, Clock clock) {
        this.work = work;
        this.audit = audit;
        this.store = store;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** {@return the team that others may ask} */
    Unit team() {
        var team = organisation.units(UnitKind.EXPERT_TEAM).stream().findFirst().orElseThrow(NotFound::new);
        if (terms(team).filter(Terms::servesRegion).isEmpty()) {
            throw new NotFound();
        }
        return team;
    }

    /** {@return the number that the question is known by; asked twice it is one question} */
    String ask(NewOutsideQuestion question) {
        var team = team();
        var now = clock.instant();
        var due = terms(team).map(terms -> terms.due(Formats.day(now))).orElseThrow();
        return work.as(acting(team), () -> {
            var number = store.ask(question, Reference.make("KON"), now, due);
            audit.record(LogEntry.permitted(
                    "consultation.ask-outside", "question", question.id().value()));
            return number;
        });
    }

    private Optional<Terms> terms(Unit team) {
        return work.as(acting(team), () -> store.terms(team.authority()));
    }

    private static Acting acting(Unit team) {
        return new Acting(Area.OUTSIDE, null, team.authority().value(), null, "WEB");
    }
}
