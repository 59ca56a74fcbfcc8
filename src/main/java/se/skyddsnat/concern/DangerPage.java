package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Texts;

/**
 * The first page of all: is the child in danger now?
 *
 * @param urgency what to do first; null before the questions are answered
 * @param carried goes into the report, if one is begun
 */
record DangerPage(Reach reach, Filled filled, @Nullable Urgency urgency, Map<String, String> carried) implements Page {

    static DangerPage of(Reach reach) {
        return new DangerPage(reach, Filled.empty(), null, Map.of());
    }

    static DangerPage of(Reach reach, DangerForm form) {
        var errors = form.errors();
        return new DangerPage(
                reach,
                new Filled(form.answers(), errors, Colleagues.none()),
                errors.isEmpty() ? form.urgency() : null,
                form.typed());
    }

    @Override
    public String title() {
        return t("concern.danger.title");
    }

    @Override
    public Errors errors() {
        return filled.errors();
    }

    List<Input> inputs() {
        return DangerForm.INPUTS;
    }

    String hint(Input input) {
        var key = "concern.question." + input.field() + ".hint";
        return Texts.has(key) ? t(key) : "";
    }

    /** {@return what one should not forget to say on the telephone} */
    List<String> toSay() {
        var answers = filled.answers();
        var toSay = new ArrayList<String>();
        if (answers.value("pickup").equals("KNOWN")
                && !answers.value("pickup-who").isBlank()) {
            toSay.add(t("concern.danger.pickup", answers.value("pickup-who").strip()));
        }
        if (answers.value("trip").equals("YES")) {
            toSay.add(answers.day("trip-day")
                    .date()
                    .map(day -> t("concern.danger.trip", day))
                    .orElse(t("concern.danger.trip.unknownDay")));
        }
        return toSay;
    }
}
