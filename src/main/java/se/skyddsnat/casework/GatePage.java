package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Deciding how a guardian is contacted, or that nobody does. */
record GatePage(CaseHead head, GuardianCard guardian, boolean required, GateForm form, Errors errors) implements Page {

    @Override
    public String title() {
        return t("casework.gate.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> choices() {
        var close = new Option(GateForm.CLOSE, t("casework.gate.choice.CLOSE"), t("casework.gate.choice.CLOSE.hint"));
        return required ? List.of(Option.of(GateForm.ALLOW, t("casework.gate.choice.ALLOW")), close) : List.of(close);
    }

    List<Option> kinds() {
        return Stream.of(ContactKind.values())
                .map(kind -> Option.of(kind.name(), t("casework.contact." + kind)))
                .toList();
    }

    String reviewHint() {
        return t("casework.gate.review.hint", NewGateDecision.LONGEST_DAYS);
    }
}
