package se.skyddsnat.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Command;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.Authority;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffId;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Structure;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;
import se.skyddsnat.web.Formats;

/**
 * Makes an administrator from the command line: {@code ./run create-admin LOGIN NAME [--municipality NAME]}. The password
 * is asked for at the console, or read from {@code SKYDDSNAT_ADMIN_PASSWORD}; it is never an argument, where others on
 * the machine could read it.
 *
 * <p>In a database without a municipality it establishes one, with its executive board (kommunstyrelse) and an office.
 */
@Component
class CreateAdmin implements Command {

    private static final String PASSWORD = "SKYDDSNAT_ADMIN_PASSWORD";

    private final Work work;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Clock clock;

    CreateAdmin(Work work, Accounts accounts, Organisation organisation, Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "create-admin";
    }

    @Override
    public int run(List<String> arguments) {
        int option = arguments.indexOf("--municipality");
        var names = option < 0 ? arguments : arguments.subList(0, option);
        if (names.size() != 2 || (option >= 0 && option + 2 != arguments.size())) {
            System.err.println("Say who: ./run create-admin LOGIN \"NAME\" [--municipality \"NAME\"]");
            return 2;
        }
        var password = password();
        if (password == null) {
            System.err.println("Without a console the password is read from " + PASSWORD + ", which is not set.");
            return 2;
        }
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            System.err.println(
                    "A password has at least " + Accounts.SHORTEST_PASSWORD + " characters; nothing was made.");
            return 2;
        }
        var municipality = option < 0 ? "Kommunen" : arguments.getLast();
        work.as(
                Acting.program(Area.FRAMEWORK),
                () -> create(names.getFirst(), names.getLast(), password, municipality));
        System.out.println("The administrator " + names.getFirst() + " can log in.");
        return 0;
    }

    private void create(String loginName, String name, String password, String municipality) {
        if (organisation.municipality().isEmpty()) {
            organisation.establish(executiveBoard(municipality));
        }
        var office = organisation.units().stream()
                .filter(unit -> unit.kind() == UnitKind.OFFICE)
                .findFirst()
                .or(() -> organisation.units().stream().findFirst())
                .orElseThrow();
        var today = LocalDate.now(clock.withZone(Formats.ZONE));
        var staff =
                new StaffMember(office.authority(), StaffId.make(), office.id(), name, "Administratör", today, null);
        organisation.engage(staff);
        accounts.grant(accounts.create(loginName, name, password), staff.authority(), staff.id(), Role.ADMINISTRATOR);
    }

    private static Structure executiveBoard(String municipality) {
        var board = new Authority(AuthorityId.make(), Authority.Kind.BOARD, Area.GOVERNANCE, "Kommunstyrelsen");
        var office = new Unit(UnitId.make(), board.id(), UnitKind.OFFICE, "Kommunkontoret", "", "", null);
        return new Structure(municipality, List.of(board), List.of(office), Map.of(), List.of(), List.of());
    }

    private static @Nullable String password() {
        var given = System.getenv(PASSWORD);
        @SuppressWarnings("SystemConsoleNull") // null still with a provider that has none
        var console = System.console();
        if (given != null || console == null || !console.isTerminal()) {
            return given;
        }
        var typed = console.readPassword("Password (at least %d characters): ", Accounts.SHORTEST_PASSWORD);
        return typed == null ? null : new String(typed);
    }
}
