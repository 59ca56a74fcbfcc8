package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Writing down a report that somebody rang, came or wrote about.
 *
 * @param receivers the intake units to choose among
 */
record NewIntakePage(List<Unit> receivers, IntakeForm form, Errors errors) implements Page {

    @Override
    public String title() {
        return t("casework.new.title");
    }

    List<Option> ways() {
        return options("casework.new.way.", NewIntake.Way.values());
    }

    List<Option> came() {
        return List.of(
                Option.of(Came.NOW, t("casework.new.came.NOW")),
                Option.of(Came.EARLIER, t("casework.new.came.EARLIER")));
    }

    List<Option> units() {
        return receivers.size() == 1
                ? List.of()
                : receivers.stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList();
    }

    List<Option> professions() {
        return options("casework.new.profession.", NewIntake.Profession.values());
    }

    List<Option> reasons() {
        return Stream.of(Reason.values())
                .map(reason -> Option.of(reason.name(), reason.words()))
                .toList();
    }

    List<Option> dangers() {
        return Stream.of("NOW", "SOON", "NO", "UNKNOWN")
                .map(code -> Option.of(code, t("casework.danger." + code)))
                .toList();
    }

    List<Option> trips() {
        return Stream.of("YES", "NO", "UNKNOWN")
                .map(code -> Option.of(code, t("casework.trip." + code)))
                .toList();
    }

    List<Option> anonymous() {
        return List.of(new Option("YES", t("casework.new.anonymous"), t("casework.new.anonymous.hint")));
    }

    List<Option> feedback() {
        return List.of(new Option("YES", t("casework.new.feedback"), t("casework.new.feedback.hint")));
    }

    /** {@return whether a child after the first has anything written about it} */
    boolean written(int number) {
        return !form.children().get(number - 1).isBlank();
    }

    private static List<Option> options(String key, Enum<?>[] values) {
        return Stream.of(values)
                .map(each -> Option.of(each.name(), t(key + each)))
                .toList();
    }
}
