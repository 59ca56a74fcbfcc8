package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.skyddsnat.casework.NewIntake.Profession;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Reporting without an account. Its title says nothing of what for.
 *
 * @param receivers the intake units to choose among
 * @param key what the report is known by when it is sent again
 */
record WebReportPage(WebDoor door, List<Unit> receivers, UUID key, WebReportForm form, Errors errors, int status)
        implements Page {

    @Override
    public String title() {
        return t("casework.web.title");
    }

    @Override
    public boolean exit() {
        return true;
    }

    String path() {
        return "/report/" + door.path();
    }

    boolean mandated() {
        return door == WebDoor.MANDATED;
    }

    boolean anonymous() {
        return door == WebDoor.ANONYMOUS;
    }

    List<Option> units() {
        if (receivers.size() < 2) {
            return List.of();
        }
        var units = new ArrayList<Option>();
        receivers.forEach(unit -> units.add(
                Option.of(unit.id().value().toString(), unit.district().isEmpty() ? unit.name() : unit.district())));
        units.add(Option.of(WebReportForm.ANY, t("casework.web.receiver.any")));
        return List.copyOf(units);
    }

    List<Option> professions() {
        return Stream.of(Profession.values())
                .filter(Profession::mandated)
                .map(each -> Option.of(each.name(), t("casework.new.profession." + each)))
                .toList();
    }

    List<Option> feedback() {
        return List.of(Option.of("YES", t("casework.web.feedback")));
    }

    List<Option> reasons() {
        return Stream.of(Reason.values())
                .map(reason -> Option.of(reason.name(), reason.words()))
                .toList();
    }

    List<Option> dangers() {
        return options("casework.web.danger.", "NOW", "SOON", "NO", "UNKNOWN");
    }

    List<Option> told() {
        return options("casework.web.told.", "NO", "YES", "UNKNOWN");
    }

    static List<Option> unknown() {
        return List.of(Option.of("YES", t("casework.web.child.unknown")));
    }

    /** {@return whether a child after the first has anything written about it} */
    boolean written(int number) {
        return !form.children().get(number - 1).isBlank();
    }

    private static List<Option> options(String key, String... codes) {
        return Stream.of(codes).map(code -> Option.of(code, t(key + code))).toList();
    }
}
