package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Conflict;

/** Decisions that protect a child at once and the steps that follow towards a court; the nearest last day is on the card. */
@Component
public class Court {

    private final CaseWork work;
    private final CourtStore store;
    private final Deadlines deadlines;

    Court(CaseWork work, CourtStore store, Deadlines deadlines) {
        this.work = work;
        this.store = store;
        this.deadlines = deadlines;
    }

    /** {@return what is decided on a card that the person has read} */
    List<ProtectionDecision> list(User user, CaseFile file) {
        return work.as(user, () -> store.list(file.id()));
    }

    /** Writes down who has decided on a measure, and when. */
    public void decided(User user, SeenCase seen, NewProtectionDecision decision) {
        work.change(
                user,
                CaseAction.RECORD_PROTECTION,
                seen,
                file -> store.list(file.id()).stream()
                        .anyMatch(made -> made.content().equals(decision)),
                file -> {
                    if (file.protections().isEmpty()) {
                        throw new Conflict(t("casework.conflict.assess-first"));
                    }
                    store.decided(user, file.id(), decision);
                    count(file.id());
                });
    }

    /** Writes down what happened with the latest decision on a measure. */
    public void stepped(User user, SeenCase seen, Measure measure, ProtectionStep step, LocalDate on) {
        work.change(
                user,
                CaseAction.RECORD_PROTECTION,
                seen,
                file -> store.list(file.id()).stream()
                        .anyMatch(made -> made.content().measure() == measure
                                && made.day(step).filter(on::equals).isPresent()),
                file -> {
                    store.stepped(user, file.id(), decision(file.id(), measure, step, on), step, on);
                    count(file.id());
                });
    }

    List<CourtClock> clocks(List<ProtectionDecision> decisions) {
        return CourtClocks.of(
                decisions, (rule, from) -> deadlines.due(rule, from).due());
    }

    private UUID decision(CaseId id, Measure measure, ProtectionStep step, LocalDate on) {
        var latest = store.list(id).stream()
                .filter(made -> made.content().measure() == measure)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Conflict(t("casework.court.conflict.undecided")));
        if (latest.day(step).isPresent()) {
            throw new Conflict(t("casework.court.conflict.stepped"));
        }
        if (on.isBefore(latest.content().decidedOn())) {
            throw new Conflict(t("casework.court.conflict.before"));
        }
        return latest.id();
    }

    private void count(CaseId id) {
        store.due(id, CourtClocks.nearest(clocks(store.list(id))).orElse(null));
    }
}
