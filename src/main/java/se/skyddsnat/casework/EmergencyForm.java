package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** Asking for a card in an emergency, as typed: a case number or a personal number, and why. */
record EmergencyForm(String wanted, String reason, List<String> sure) {

    private static final int LONGEST = 1000;
    static final String YES = "YES";

    /** What is asked for, and why. */
    record Asked(Wanted wanted, String reason) {}

    EmergencyForm(@Nullable String wanted, @Nullable String reason, @Nullable List<String> sure) {
        this.wanted = FormWords.typed(wanted);
        this.reason = FormWords.typed(reason);
        this.sure = sure == null ? List.of() : List.copyOf(sure);
    }

    static EmergencyForm empty() {
        return new EmergencyForm("", "", List.of());
    }

    Parsed<Asked> parse(LocalDate today) {
        var errors = Errors.none();
        Wanted what = null;
        switch (new FindForm(wanted).parse(today)) {
            case Parsed.Valid<Wanted>(Wanted.ByName(var _)) ->
                errors = errors.with("wanted", t("casework.emergency.wanted.name"));
            case Parsed.Valid<Wanted>(var valid) -> what = valid;
            case Parsed.Invalid<Wanted>(var wrong) -> errors = errors.and(wrong);
        }
        errors = errors.when(
                        reason.strip().length() < Emergency.SHORTEST_REASON,
                        "reason",
                        t("casework.emergency.reason.short", Emergency.SHORTEST_REASON))
                .when(reason.length() > LONGEST, "reason", t("casework.form.long", reason.length(), LONGEST))
                .when(!sure.contains(YES), "sure", t("casework.emergency.sure.missing"));
        return what != null && errors.isEmpty()
                ? new Parsed.Valid<>(new Asked(what, reason.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
