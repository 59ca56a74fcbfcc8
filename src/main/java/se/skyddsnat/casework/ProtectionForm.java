package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** An immediate protection assessment as typed. */
record ProtectionForm(String need, List<String> measures, String reasoning) {

    ProtectionForm(@Nullable String need, @Nullable List<String> measures, @Nullable String reasoning) {
        this.need = FormWords.typed(need);
        this.measures = measures == null ? List.of() : List.copyOf(measures);
        this.reasoning = FormWords.typed(reasoning);
    }

    static ProtectionForm empty() {
        return new ProtectionForm("", List.of(), "");
    }

    Parsed<NewAssessment> parse() {
        boolean needNow = need.equals("YES");
        // What was ticked before the answer became no is hidden on the page, and does not count.
        var chosen = needNow ? chosen() : Set.<Measure>of();
        var errors = FormWords.check(
                Errors.none()
                        .when(!needNow && !need.equals("NO"), "need", t("casework.protection.need.missing"))
                        .when(needNow && chosen.isEmpty(), "measures", t("casework.protection.measures.missing")),
                "reasoning",
                reasoning,
                t("casework.protection.reasoning.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewAssessment(needNow, chosen, reasoning.strip()))
                : new Parsed.Invalid<>(errors);
    }

    private Set<Measure> chosen() {
        return Stream.of(Measure.values())
                .filter(measure -> measures.contains(measure.name()))
                .collect(Collectors.toSet());
    }
}
