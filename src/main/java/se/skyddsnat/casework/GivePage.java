package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Giving a report to a worker, with what each has already.
 *
 * @param held who has it now, in a sentence; empty for nobody
 */
record GivePage(String path, String held, Grid children, List<Option> workers, GiveForm form, Errors errors)
        implements Page {

    static GivePage of(IntakeId report, Givable givable, GiveForm form, Errors errors, LocalDate today) {
        return new GivePage(
                "/intakes/" + report.value(),
                givable.held()
                        ? t(
                                "casework.give.held",
                                givable.holders().stream().map(Worker::name).collect(Collectors.joining(", ")))
                        : "",
                CardGrid.ofReport(givable.children(), today, t("casework.report.children")),
                givable.workers().stream()
                        .filter(worker -> !givable.holders().equals(List.of(worker)))
                        .map(worker -> new Option(
                                worker.account().value().toString(),
                                worker.name(),
                                LoadPage.words(givable.burden().of(worker.account()))))
                        .toList(),
                form,
                errors);
    }

    @Override
    public String title() {
        return t(held.isEmpty() ? "casework.give.title" : "casework.give.over");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
