package se.skyddsnat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import se.skyddsnat.access.Access;
import se.skyddsnat.web.Page;

class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("Generated"))
            .importPackages("se.skyddsnat");

    @Test
    void modulesCallOnlyThoseAboveThem() {
        MODULES.verify();
    }

    @Test
    void modulesArePrinted() {
        var page = new StringBuilder("""
                # Modules

                Printed from the code. A module calls only those named in its row; it reaches others by an event or by a
                hand-over function in the database.

                | module | package | calls |
                |---|---|---|
                """);
        MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .forEach(module -> page.append("| %s | `%s` | %s |%n"
                        .formatted(
                                module.getDisplayName(), module.getBasePackage().getName(), calls(module))));
        GeneratedDocument.check("modules.md", page.toString());
    }

    private static String calls(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(each -> each.getIdentifier().toString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aModuleIsOneFlatPackage() {
        assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.matches("se\\.skyddsnat(\\.[a-z]+)?"));
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        assertThat(MODULES.stream()
                        .filter(module -> !module.getBasePackage().getName().equals("se.skyddsnat"))
                        .filter(module -> !OURS.getPackage(
                                        module.getBasePackage().getName())
                                .isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void sqlStandsInStores() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.skyddsnat.db")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .doNotBelongToAnyOf(Access.class) // its SQL is the declaration of who may do what
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(OURS);
    }

    @Test
    void pagesAreRecordsAndControllersAreClosed() {
        classes()
                .that()
                .implement(Page.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(OURS);
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(OURS);
    }

    @Test
    void nothingIsNamedAfterALayer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|DTO|Dto|Mapper|Entity|Impl)")
                .check(OURS);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(OURS);
    }

    @Test
    void timeComesFromTheClockThatIsGiven() {
        noClasses().should().callMethod(Instant.class, "now").check(OURS);
        noClasses().should().callMethod(LocalDate.class, "now").check(OURS);
        noClasses().should().callMethod(LocalDateTime.class, "now").check(OURS);
    }

    @Test
    void moreThanHalfOfTheTypesAreClosed() {
        var types = OURS.stream().filter(JavaClass::isTopLevelClass).toList();
        var open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(open).isLessThan(types.size() / 2);
    }
}
