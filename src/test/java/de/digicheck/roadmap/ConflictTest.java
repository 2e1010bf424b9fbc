package de.digicheck.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.roadmap.json.InstanceJson;
import de.digicheck.roadmap.search.BranchAndBound;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final BranchAndBound SOLVER = new BranchAndBound(System::nanoTime);

    private static PortfolioProblem problem(String json) {
        return InstanceJson.parse("i.json", json, new Findings()).orElseThrow().problem();
    }

    private static List<String> keys(PortfolioProblem problem) {
        ConstraintWords words =
                new ConstraintWords(problem, new PlanNames(Map.of(), OptionalInt.empty(), Map.of(), Map.of()));
        return Conflict.in(problem, SOLVER).stream().map(words::key).toList();
    }

    @Test
    void namesTheBudgetThatTwoMandatoryProjectsExceed() {
        assertThat(keys(problem("""
                {"projects": [{"key": "a", "value": 1, "cost": 6, "mandatory": true},
                  {"key": "b", "value": 1, "cost": 5, "mandatory": true},
                  {"key": "c", "value": 9, "cost": 1}], "years": 1, "budget": [10], "capacityDays": [0]}"""))).containsExactly("mandatory:b", "mandatory:a", "budget:1");
    }

    @Test
    void namesPrerequisitesThatTakeTooLong() {
        assertThat(keys(problem("""
                {"projects": [{"key": "a", "value": 1, "cost": 1, "duration": 2},
                  {"key": "b", "value": 1, "cost": 1, "requires": ["a"], "mandatory": true}],
                 "years": 2, "budget": [10, 10]}"""))).containsExactly("mandatory:b", "requires:b:a");
    }

    @Test
    void namesAnExclusionOfMandatoryProjects() {
        assertThat(keys(problem("""
                {"projects": [{"key": "a", "value": 1, "cost": 1, "mandatory": true, "excludes": ["b"]},
                  {"key": "b", "value": 1, "cost": 1, "mandatory": true}], "years": 1, "budget": [10]}"""))).containsExactly("mandatory:b", "mandatory:a", "excludes:a:b");
    }

    @Test
    void namesADeadlineThatCannotBeMet() {
        Candidate late = new Candidate(
                "law", 1, List.of(0L), List.of(), Timing.anyTime(3).finishedBy(2), Set.of(), Set.of(), true);
        PortfolioProblem problem = new PortfolioProblem(3, List.of(late), List.of(), List.of());
        assertThat(keys(problem)).containsExactly("mandatory:law", "latest-start:law:0");
    }

    /** Without any one of its conditions there is a plan; with all of them there is none. */
    @Test
    void cannotBeMadeSmaller() {
        int infeasible = 0;
        for (long seed = 1; seed <= 400; seed++) {
            PortfolioProblem problem = new RandomProblems(seed).drawWithTies();
            if (Exhaustive.solve(problem).isEmpty()) {
                infeasible++;
                List<Constraint> conflict = Conflict.in(problem, SOLVER);
                assertThat(conflict).isNotEmpty();
                assertThat(Exhaustive.solve(Conflict.only(problem, conflict))).isEmpty();
                for (Constraint constraint : conflict) {
                    List<Constraint> less = conflict.stream()
                            .filter(other -> !other.equals(constraint))
                            .toList();
                    assertThat(Exhaustive.solve(Conflict.only(problem, less)))
                            .as("without " + constraint)
                            .isPresent();
                }
            }
        }
        assertThat(infeasible).isGreaterThan(20);
    }

    @Test
    void saysConditionsInPlainGerman() {
        PortfolioProblem problem = problem("""
                {"projects": [{"key": "a", "value": 1, "cost": 1, "duration": 2},
                  {"key": "b", "value": 1, "cost": 1, "requires": ["a"]}], "years": 2, "budget": [10000, 10]}""");
        ConstraintWords words =
                new ConstraintWords(problem, new PlanNames(Map.of(), OptionalInt.of(2027), Map.of(), Map.of()));
        assertThat(words.sentence(Constraint.of(Constraint.Kind.REQUIRES, "b", "a"))
                        .in(Language.GERMAN))
                .isEqualTo("„b“ kann erst beginnen, wenn „a“ fertig ist (2 Jahre nach dessen Beginn).");
        assertThat(words.sentence(Constraint.capacity(Resource.of(Resource.Kind.BUDGET), 1))
                        .in(Language.GERMAN))
                .isEqualTo("Budget, 2027: höchstens 10.000\u00a0€.");
    }
}
