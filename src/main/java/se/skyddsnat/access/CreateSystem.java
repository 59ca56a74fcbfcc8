package se.skyddsnat.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Command;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitKind;

/**
 * Lets another authority's system hand in reports: {@code ./run create-system NAME --profession POLICE}. Its token is
 * printed once and kept nowhere.
 */
@Component
class CreateSystem implements Command {

    private static final Set<String> PROFESSIONS = Set.of(
            "PRESCHOOL", "SCHOOL", "CHILD_HEALTH", "HEALTH_CARE", "POLICE", "SOCIAL_SERVICES", "OTHER_AUTHORITY");

    private final SendingSystems systems;
    private final Organisation organisation;

    CreateSystem(SendingSystems systems, Organisation organisation) {
        this.systems = systems;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "create-system";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 3
                || arguments.getFirst().isBlank()
                || !arguments.get(1).equals("--profession")
                || !PROFESSIONS.contains(arguments.get(2))) {
            System.err.println("Say which: ./run create-system \"NAME\" --profession "
                    + String.join("|", PROFESSIONS.stream().sorted().toList()));
            return 2;
        }
        var receiver = organisation.units(UnitKind.INTAKE).stream().min(Comparator.comparing(Unit::name));
        if (receiver.isEmpty()) {
            System.err.println("There is no intake unit yet that could receive its reports; nothing was made.");
            return 2;
        }
        var token = systems.create(receiver.get().authority(), arguments.getFirst(), arguments.get(2));
        System.out.println("The system " + arguments.getFirst() + " can hand in reports. Its token, shown this once:");
        System.out.println("API token: " + token.value());
        return 0;
    }
}
