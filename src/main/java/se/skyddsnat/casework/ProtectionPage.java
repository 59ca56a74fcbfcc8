package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Writing down an immediate protection assessment. */
record ProtectionPage(CaseHead head, String basis, List<String> left, ProtectionForm form, Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.protection.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> needs() {
        return List.of(Option.of("YES", t("casework.need.true")), Option.of("NO", t("casework.need.false")));
    }

    List<Option> measures() {
        return Stream.of(Measure.values())
                .map(measure -> new Option(
                        measure.name(), t("casework.measure." + measure), t("casework.measure." + measure + ".who")))
                .toList();
    }
}
