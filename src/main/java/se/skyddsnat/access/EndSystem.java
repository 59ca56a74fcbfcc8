package se.skyddsnat.access;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Command;

/** Shuts another authority's system out from now on: {@code ./run end-system NAME}. What it has handed in stays. */
@Component
class EndSystem implements Command {

    private final SendingSystems systems;

    EndSystem(SendingSystems systems) {
        this.systems = systems;
    }

    @Override
    public String name() {
        return "end-system";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Say which: ./run end-system \"NAME\"");
            return 2;
        }
        int ended = systems.end(arguments.getFirst());
        if (ended == 0) {
            System.err.println("No system of the name " + arguments.getFirst() + " can hand in reports. "
                    + "These can: " + String.join(", ", systems.names()) + ".");
            return 2;
        }
        System.out.println("The system " + arguments.getFirst() + " can hand in reports no longer."
                + (ended == 1 ? "" : " " + ended + " had that name."));
        return 0;
    }
}
