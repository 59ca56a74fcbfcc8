package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;

/**
 * The child's own voice: talks, with a guardian or without, what the child was told, or why it was not heard. Each talk says
 * which rule it stands on.
 */
@Component
public class Voices {

    private final InvestigationWork work;
    private final OpenCases cases;
    private final VoiceStore store;
    private final VerdictStore verdicts;
    private final Clock clock;

    Voices(InvestigationWork work, OpenCases cases, VoiceStore store, VerdictStore verdicts, Clock clock) {
        this.work = work;
        this.cases = cases;
        this.store = store;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** @param voices the latest first */
    record Known(OpenCase open, List<Voice> voices) {}

    Known read(User user, CaseId id) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.read-voice", "case", id.value()),
                open -> new Known(open, store.list(id)));
    }

    /** Writes a talk down, or why there was none. The second click of two writes nothing. */
    public void add(User user, CaseId id, NewVoice made) {
        work.on(
                user,
                InvestigationAction.WRITE_VOICE,
                id,
                LogEntry.permitted("investigation.write-voice", "case", id.value())
                        .noting(made.way().name()),
                open -> {
                    cases.lock(id);
                    if (made.way() == NewVoice.Way.OPEN_INVESTIGATION && !mayTalk(open, made.on())) {
                        throw new Conflict(t("investigation.voice.conflict.closed"));
                    }
                    var last = store.list(id).stream().findFirst();
                    if (last.filter(each -> each.content().equals(made)
                                    && each.signature().by().equals(user.accountId()))
                            .isEmpty()) {
                        store.add(user, id, made);
                    }
                    return true;
                });
    }

    /** While the investigation was open, or the child is followed up without an intervention (20 kap. 7 §, 23 kap. 4 §). */
    private boolean mayTalk(OpenCase open, LocalDate on) {
        if (on.isBefore(Formats.day(open.openedAt()))) {
            return false;
        }
        var closed = open.closedOn();
        if (closed == null || !on.isAfter(closed)) {
            return !on.isAfter(Formats.day(clock.instant()));
        }
        return verdicts.findConclusion(open.id())
                .map(made -> made.content().followUpUntil())
                .filter(until -> !on.isAfter(until))
                .isPresent();
    }
}
