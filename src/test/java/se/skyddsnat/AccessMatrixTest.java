package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Role;

/**
 * Every page asked for by every role and by nobody; printed, so that a page that opens to somebody new shows in review.
 * Records in it are forged: whoever may open the page at all meets 404.
 */
class AccessMatrixTest {

    private static final RunningProgram PROGRAM = RunningProgram.withDemo();

    /** One demo person a role, as the log-in page shows them. */
    private static final Map<String, String> LOGINS = new LinkedHashMap<>(Map.of());

    static {
        LOGINS.put("nobody", "");
        LOGINS.put("TEACHER", "larare");
        LOGINS.put("PRESCHOOL_HEAD", "rektor");
        LOGINS.put("CENTRAL_FUNCTION", "centralt");
        LOGINS.put("INTAKE_WORKER", "mottag");
        LOGINS.put("OUT_OF_HOURS_WORKER", "jour");
        LOGINS.put("TEAM_LEADER", "gruppledare");
        LOGINS.put("EXPERT", "resursteam");
        LOGINS.put("COORDINATOR", "samordnare");
        LOGINS.put("MEASURE_OWNER", "ansvarig");
        LOGINS.put("BOARD_MEMBER", "ledamot");
        LOGINS.put("AUDITOR", "revisor");
        LOGINS.put("LOG_REVIEWER", "loggranskare");
        LOGINS.put("ADMINISTRATOR", "admin");
    }

    private static final String FORGED = "01900000-0000-7000-8000-000000000000";

    /** Open to everybody on purpose. */
    private static final Set<String> OPEN = Set.of(
            "/login",
            "/report",
            "/report/received",
            "/consult",
            "/consult/received",
            "/help",
            "/accessibility",
            "/actuator/health",
            "/api/v1/openapi.json");

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void everyRoleIsThere() {
        assertThat(LOGINS.keySet())
                .containsAll(Stream.of(Role.values()).map(Role::name).toList());
    }

    @Test
    void pagesOpenOnlyToTheRolesThatArePrinted() {
        var page = new StringBuilder("""
                # Access matrix

                Printed by asking the running program. Pages first: the status that each role meets, with a forged id where
                the path has one (404: the page is there for the role, the record is not; 403: the page is another role's;
                log-in: the way in is shown). Then the rules: who may do what with which record.

                | page |""");
        var visits = new LinkedHashMap<String, Visit>();
        LOGINS.forEach((role, login) -> {
            page.append(' ').append(role).append(" |");
            visits.put(role, login.isEmpty() ? PROGRAM.visit() : PROGRAM.visit(login));
        });
        page.append("\n|---|").append("---|".repeat(LOGINS.size())).append('\n');
        var wronglyOpen = new ArrayList<String>();
        var broken = new ArrayList<String>();
        for (var path : pages()) {
            page.append("| ").append(path).append(" |");
            visits.forEach((role, visit) -> {
                var status = status(visit, path);
                page.append(' ').append(status).append(" |");
                if (status.startsWith("5")) {
                    broken.add(role + " " + path);
                }
                if (role.equals("nobody") && status.equals("200") && !OPEN.contains(path)) {
                    wronglyOpen.add(path);
                }
            });
            page.append('\n');
        }
        page.append(
                "\n## Rules\n\nA block (åtkomstspärr) goes before every rule.\n\n| record | action | rule | roles |\n|---|---|---|---|\n");
        actions()
                .forEach(action -> action.rules()
                        .forEach(rule -> page.append("| %s | %s | %s | %s |%n"
                                .formatted(
                                        action.subject().kind(),
                                        action.name(),
                                        rule.name(),
                                        rule.roles().stream()
                                                .sorted()
                                                .map(Role::name)
                                                .collect(Collectors.joining(", "))))));
        assertThat(wronglyOpen).isEmpty();
        assertThat(broken).isEmpty();
        GeneratedDocument.check("access-matrix.md", page.toString());
    }

    private static String status(Visit visit, String path) {
        visit.get(path.replaceAll("\\{[^}]+}", FORGED));
        boolean sentToLogIn = visit.path().startsWith("/login") && !path.startsWith("/login");
        return sentToLogIn ? "log-in" : Integer.toString(visit.status());
    }

    /** Every path that answers a look; forms are sent from these. */
    private static Set<String> pages() {
        var pages = new TreeSet<String>();
        PROGRAM.pages().getHandlerMethods().forEach((mapping, method) -> {
            boolean look = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (look && method.getBeanType().getPackageName().startsWith("se.skyddsnat")) {
                pages.addAll(mapping.getPatternValues());
            }
        });
        pages.add("/actuator/health");
        pages.remove("/leave"); // whoever asks for it is logged out and sent away
        return pages;
    }

    private static List<Action> actions() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.skyddsnat").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Action.class))
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(type -> Stream.of((Action[]) type.getEnumConstants()))
                        .toList();
    }
}
