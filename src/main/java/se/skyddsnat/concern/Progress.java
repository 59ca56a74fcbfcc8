package se.skyddsnat.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Task;

/** How far a draft has come, part by part. */
record Progress(Draft draft, ReportForm form) {

    static Progress of(Draft draft, LocalDate today) {
        return new Progress(draft, draft.form(today));
    }

    long done() {
        return Stream.of(Section.values()).filter(form::isDone).count();
    }

    /** {@return the parts as tasks; each leads to what is left in it} */
    List<Task> tasks(String path) {
        return Stream.of(Section.values())
                .map(section -> new Task(
                        section.label(),
                        path + "/" + left(section).code(),
                        "",
                        form.isDone(section) ? Task.State.DONE : Task.State.NOT_DONE))
                .toList();
    }

    /** {@return whether it could be sent as it is} */
    boolean isSendable() {
        return form.parse() instanceof ReportForm.Valid;
    }

    private Question left(Section section) {
        return section.questions().stream()
                .filter(question -> !form.isDone(question))
                .findFirst()
                .orElse(section.questions().getFirst());
    }
}
