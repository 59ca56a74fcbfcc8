package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.Errors;

/** A preschool consultation team, as typed by who sets it up. */
record TeamForm(String name, List<String> preschools) {

    /** A team to be. */
    record NewTeam(String name, Set<UnitId> preschools) {

        NewTeam {
            preschools = Set.copyOf(preschools);
        }
    }

    private static final int LONGEST_NAME = 100;

    TeamForm(@Nullable String name, @Nullable List<String> preschools) {
        this.name = FormWords.typed(name);
        this.preschools = preschools == null ? List.of() : List.copyOf(preschools);
    }

    static TeamForm empty(UnitId own) {
        return new TeamForm(null, List.of(own.value().toString()));
    }

    /** {@return a team as it is} */
    static TeamForm of(PreschoolTeam team) {
        return new TeamForm(
                team.name(),
                team.units().stream().map(unit -> unit.value().toString()).toList());
    }

    Parsed<NewTeam> parse(List<Unit> offered) {
        var chosen = offered.stream()
                .map(Unit::id)
                .filter(id -> preschools.contains(id.value().toString()))
                .collect(Collectors.toSet());
        var errors = FormWords.check(Errors.none(), "name", name, t("consultation.team.name.missing"), LONGEST_NAME)
                .when(chosen.isEmpty(), "preschools", t("consultation.team.preschools.missing"));
        return errors.isEmpty() ? new Parsed.Valid<>(new NewTeam(name.strip(), chosen)) : new Parsed.Invalid<>(errors);
    }
}
