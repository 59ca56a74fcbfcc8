package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Joining a report to what is open on the child already; who will have both is said before it is done.
 *
 * @param law where it stands
 */
record JoinPage(CaseHead head, String law, List<Joinable> joinable, LocalDate today, JoinForm form, Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.join.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> options() {
        return joinable.stream()
                .map(each -> new Option(
                        each.id().value().toString(),
                        t("casework.join.option", each.number(), t("casework.stage." + each.stage())),
                        t(
                                each.stage() == Stage.Kind.OPENED
                                        ? "casework.join.option.open"
                                        : "casework.join.option.preliminary",
                                each.handlerName(),
                                Formats.deadline(each.due(), today))))
                .toList();
    }
}
