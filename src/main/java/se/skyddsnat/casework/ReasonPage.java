package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Writing a line in the ledger of reasons.
 *
 * @param codes that are valid on the day that is written
 */
record ReasonPage(CaseHead head, List<Reason> codes, ReasonForm form, Errors errors) implements Page {

    @Override
    public String title() {
        return t("casework.reason.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> reasons() {
        return codes.stream()
                .map(reason -> Option.of(reason.name(), reason.words()))
                .toList();
    }

    List<Option> standings() {
        return Stream.of(Standing.values())
                .map(standing -> new Option(
                        standing.name(),
                        t("casework.standing." + standing),
                        t("casework.standing." + standing + ".hint")))
                .toList();
    }
}
