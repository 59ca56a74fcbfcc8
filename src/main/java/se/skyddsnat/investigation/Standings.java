package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Option;

/** How each of a child's reasons is said to stand, as ticked in a form; what is not ticked stands as it did. */
record Standings(Map<Reason, Standing> now) {

    static List<Option> options() {
        return Stream.of(Standing.values())
                .map(standing -> Option.of(standing.name(), t("casework.standing." + standing)))
                .toList();
    }

    static String field(Reason reason) {
        return "reason." + reason;
    }

    static Standings of(Typed typed, Map<Reason, Standing> before) {
        var now = new EnumMap<Reason, Standing>(Reason.class);
        before.forEach((reason, standing) -> now.put(
                reason,
                Stream.of(Standing.values())
                        .filter(each -> each.name().equals(typed.text(field(reason))))
                        .findFirst()
                        .orElse(standing)));
        return new Standings(now);
    }
}
