package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.GeneratedDocument;
import se.skyddsnat.access.AccountId;

class StageTest {

    private static final Signature SARA =
            new Signature(new AccountId(new UUID(0, 1)), "Sara Lind", Instant.parse("2026-11-20T09:00:00Z"));
    private static final ProtectionAssessment SAFE =
            new ProtectionAssessment(new NewAssessment(false, Set.of(), "Bor hos mormor"), SARA);
    private static final ProtectionAssessment IN_NEED =
            new ProtectionAssessment(new NewAssessment(true, Set.of(Measure.TRAVEL_BAN), "Resa på tisdag"), SARA);
    private static final Decision OPEN = new Decision(new NewDecision(Outcome.OPENED, "Våld"), SARA);
    private static final Joining JOINING =
            new Joining(new CaseId(new UUID(0, 2)), "SN-0000-0000", true, null, "Samma polisanmälan", SARA);
    private static final Decision LEAVE = new Decision(new NewDecision(Outcome.NOT_OPENED, "Missförstånd"), SARA);

    @Test
    void aReceivedCardIsAssessedFirst() {
        assertThat(roads().get("Received")).containsExactly("assess ProtectionAssessed");
    }

    @Test
    void anAssessedCardIsAssessedAnewJoinedOrDecided() {
        assertThat(roads().get("ProtectionAssessed"))
                .containsExactly("assess ProtectionAssessed", "join Joined", "leave NotOpened", "open Opened");
    }

    @Test
    void nothingFollowsADecisionOrAJoining() {
        assertThat(roads().get("Joined")).isEmpty();
        assertThat(roads().get("Opened")).isEmpty();
        assertThat(roads().get("NotOpened")).isEmpty();
    }

    @Test
    void theLatestAssessmentIsTheOneThatStands() {
        var stage = new Stage.Received().assess(SAFE).assess(IN_NEED);
        assertThat(stage.protection()).isEqualTo(IN_NEED);
    }

    @Test
    void aDecisionKeepsTheAssessmentItRestsOn() {
        var due = LocalDate.of(2027, 3, 20);
        assertThat(new Stage.Received().assess(IN_NEED).open(OPEN, due))
                .isEqualTo(new Stage.Opened(IN_NEED, OPEN, due));
        assertThat(new Stage.Received().assess(SAFE).leave(LEAVE)).isEqualTo(new Stage.NotOpened(SAFE, LEAVE));
    }

    @Test
    void eachStageHasItsName() {
        var assessed = new Stage.Received().assess(SAFE);
        assertThat(Stream.of(
                                new Stage.Received(),
                                assessed,
                                assessed.join(JOINING),
                                assessed.open(OPEN, LocalDate.EPOCH),
                                assessed.leave(LEAVE))
                        .map(Stage::kind))
                .containsExactly(Stage.Kind.values());
    }

    @Test
    void theStagesArePrinted() {
        var page = new StringBuilder("""
                # Stages of a child's card

                Printed from `casework.Stage`: an arrow is a method, and what has no arrow does not compile.

                ```mermaid
                stateDiagram-v2
                    [*] --> Received
                """);
        roads().forEach((stage, acts) -> acts.forEach(act ->
                page.append("    %s --> %s: %s%n".formatted(stage, act.split(" ", 2)[1], act.split(" ", 2)[0]))));
        GeneratedDocument.check("stages.md", page.append("```\n").toString());
    }

    /** Each stage with the acts it has, read from the sealed tree. */
    private static Map<String, Set<String>> roads() {
        var roads = new TreeMap<String, Set<String>>(Comparator.comparing(
                name -> Arrays.asList("Received", "ProtectionAssessed", "Joined", "Opened", "NotOpened")
                        .indexOf(name)));
        for (var stage : Stage.class.getPermittedSubclasses()) {
            var components = Stream.of(stage.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            roads.put(
                    stage.getSimpleName(),
                    Stream.of(stage.getDeclaredMethods())
                            .filter(method -> Stage.class.isAssignableFrom(method.getReturnType()))
                            .filter(method -> !components.contains(method.getName()))
                            .map(method -> method.getName() + " "
                                    + method.getReturnType().getSimpleName())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return roads;
    }
}
