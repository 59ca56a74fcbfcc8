package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Task;

/**
 * The parts of a draft, in any order one likes.
 *
 * @param warning why one should ring first; empty when there is no hurry beyond the law's
 */
record DraftPage(String path, String saved, String lead, String warning, Reach reach, List<Task> tasks)
        implements Page {

    /** @param end when it is taken away unless its author goes on with it */
    static DraftPage of(Draft draft, Reach reach, LocalDate today, Instant end) {
        var progress = Progress.of(draft, today);
        var path = "/reports/" + draft.id().value();
        var tasks = new ArrayList<>(progress.tasks(path));
        tasks.add(
                progress.isSendable()
                        ? new Task(t("concern.check.title"), path + "/check", "", Task.State.NOT_DONE)
                        : new Task(t("concern.check.title"), "", t("concern.draft.notYet"), Task.State.CANNOT_START));
        return new DraftPage(
                path,
                t(
                        "concern.draft.saved",
                        Formats.daysUntil(Formats.day(draft.savedAt()), today),
                        Formats.time(draft.savedAt())),
                t("concern.draft.lead", Formats.date(end)),
                warning(draft, today),
                reach,
                List.copyOf(tasks));
    }

    private static String warning(Draft draft, LocalDate today) {
        if (draft.answers().value("danger").equals("NOW")) {
            return t("concern.danger.RING_112");
        }
        if (draft.answers().value("danger").equals("SOON")
                || draft.answers().value("trip").equals("YES")) {
            return t("concern.danger.RING_FIRST");
        }
        return draft.isFromAnotherDay(today) ? t("concern.draft.old", draft.startedAt()) : "";
    }

    @Override
    public String title() {
        return t("concern.draft.title");
    }
}
