package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;

/** A month as it was typed, right or wrong. */
record MonthForm(Map<String, String> fields) {

    static final int LONGEST = 10_000;
    static final String VALUE = "value-";
    private static final List<String> TEXTS = List.of("words", "cause", "plan", "next", "evidence");

    MonthForm {
        fields = Map.copyOf(fields);
    }

    /** What was read: the report and the values that were typed, by the indicator's code. */
    record Read(Optional<MonthReport.Said> said, Map<String, BigDecimal> values, Errors errors) {}

    static MonthForm of(MultiValueMap<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.equals("status") || TEXTS.contains(name) || name.startsWith(VALUE)) {
                fields.put(name, String.join("\n", values));
            }
        });
        return new MonthForm(fields);
    }

    /** {@return the form filled with what is filed, or with what another month said} */
    static MonthForm of(Optional<MonthReport> report, List<IndicatorValue> values) {
        var fields = new LinkedHashMap<String, String>();
        report.map(MonthReport::said).ifPresent(said -> {
            fields.put("status", said.status().name());
            fields.put("words", said.words());
            fields.put("cause", said.cause());
            fields.put("plan", said.plan());
            fields.put("next", said.nextStep());
            fields.put("evidence", said.evidence());
        });
        values.forEach(value ->
                value.number().ifPresent(number -> fields.put(VALUE + value.indicator(), Formats.decimal(number))));
        return new MonthForm(fields);
    }

    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    int length() {
        return fields.values().stream().mapToInt(String::length).sum();
    }

    Read read(List<Indicator> indicators) {
        var errors = Errors.none();
        var status = Stream.of(MonthStatus.values())
                .filter(each -> each.name().equals(text("status")))
                .findFirst();
        errors = errors.when(status.isEmpty(), "status", t("measures.month.status.missing"));
        var values = new LinkedHashMap<String, BigDecimal>();
        for (var indicator : indicators) {
            var typed = text(VALUE + indicator.code());
            if (indicator.computed().isEmpty() && !typed.isBlank()) {
                var read = indicator.unit().read(typed);
                errors = errors.when(read.value().isEmpty(), VALUE + indicator.code(), read.wrong());
                read.value().ifPresent(value -> values.put(indicator.code(), value));
            }
        }
        for (var name : TEXTS) {
            int length = text(name).length();
            int most = name.equals("evidence") ? 500 : LONGEST;
            errors = errors.when(
                    length > most, name, t("measures.month.long", Formats.number(length), Formats.number(most)));
        }
        boolean late = status.filter(each -> each == MonthStatus.LATE).isPresent();
        errors = errors.when(late && text("cause").isBlank(), "cause", t("measures.month.cause.missing"))
                .when(late && text("plan").isBlank(), "plan", t("measures.month.plan.missing"))
                .when(!address(text("evidence")), "evidence", t("measures.month.evidence.wrong"));
        return new Read(
                errors.isEmpty()
                        ? status.map(each -> new MonthReport.Said(
                                each,
                                text("words").strip(),
                                text("cause").strip(),
                                text("plan").strip(),
                                text("next").strip(),
                                text("evidence").strip()))
                        : Optional.empty(),
                values,
                errors);
    }

    /** A web address that can be followed, or words that say where it is; never a script. */
    private static boolean address(String text) {
        if (!text.strip().matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:\\S.*")) {
            return true;
        }
        try {
            var scheme = new URI(text.strip()).getScheme();
            return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
