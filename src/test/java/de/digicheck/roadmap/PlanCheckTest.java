package de.digicheck.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.roadmap.search.BranchAndBound;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class PlanCheckTest {

    private static final Resource MONEY = Resource.of(Resource.Kind.BUDGET);

    private static Candidate candidate(String key, long cost, Set<String> requires, Set<String> excludes) {
        return new Candidate(
                key,
                1,
                List.of(cost),
                List.of(new Demand(MONEY, List.of(cost))),
                new Timing(1, 1, 2),
                requires,
                excludes,
                key.equals("must"));
    }

    private static final PortfolioProblem PROBLEM = new PortfolioProblem(
            3,
            List.of(
                    candidate("a", 6, Set.of(), Set.of("b")),
                    candidate("b", 6, Set.of(), Set.of()),
                    candidate("c", 1, Set.of("a"), Set.of()),
                    candidate("must", 0, Set.of(), Set.of())),
            List.of(new Capacity(MONEY, List.of(10L, 10L, 10L))),
            List.of());

    @Example
    void namesEverythingThatIsBroken() {
        assertThat(PlanCheck.broken(PROBLEM, Map.of("a", 1, "b", 1, "c", 1)))
                .containsExactly(
                        Constraint.capacity(MONEY, 1),
                        Constraint.of(Constraint.Kind.EXCLUDES, "a", "b"),
                        Constraint.of(Constraint.Kind.REQUIRES, "c", "a"),
                        Constraint.of(Constraint.Kind.MANDATORY, "must", ""));
        assertThat(PlanCheck.broken(PROBLEM, Map.of("c", 2, "must", 3)))
                .containsExactly(Constraint.of(Constraint.Kind.REQUIRES, "c", "a"), Constraint.latestStart("must", 2));
        assertThat(PlanCheck.broken(PROBLEM, Map.of("a", 1, "c", 2, "must", 1))).isEmpty();
    }

    @Property(tries = 60)
    void findsNothingInWhatTheSolverPlans(@ForAll @LongRange(min = 0) long seed) {
        PortfolioProblem problem = new RandomProblems(seed).drawWithTies();
        Portfolio plan = new BranchAndBound(System::nanoTime).solve(problem, SearchLimit.NONE);

        if (plan.exists()) {
            assertThat(PlanCheck.broken(problem, plan.start())).isEmpty();
        }
    }

    /** Whatever somebody plans by hand: what the check accepts, the solver can do as well with these starts demanded. */
    @Property(tries = 60)
    void acceptsNothingThatTheSolverCannotDo(@ForAll @LongRange(min = 0) long seed) {
        PortfolioProblem problem = new RandomProblems(seed).drawWithTies();
        Random random = new Random(seed);
        Map<String, Integer> start = new TreeMap<>();
        problem.candidates().stream()
                .filter(one -> random.nextBoolean())
                .forEach(one -> start.put(one.key(), 1 + random.nextInt(problem.years())));
        List<Candidate> fixed = problem.candidates().stream()
                .filter(one -> start.containsKey(one.key()) || one.mandatory())
                .map(one -> start.containsKey(one.key()) ? at(one, start.getOrDefault(one.key(), 0)) : one)
                .toList();
        boolean complete = fixed.stream().allMatch(one -> start.containsKey(one.key()));
        boolean named = fixed.stream().allMatch(one -> start.keySet().containsAll(one.requires()));
        if (complete && named) {
            List<Candidate> bound = fixed.stream()
                    .map(one -> one.bound(one.requires(), kept(one.excludes(), start.keySet())))
                    .toList();
            boolean possible = new BranchAndBound(System::nanoTime)
                    .solve(problem.with(bound), SearchLimit.NONE)
                    .exists();
            assertThat(PlanCheck.broken(problem, start).isEmpty()).isEqualTo(possible);
        }
    }

    private static Candidate at(Candidate candidate, int year) {
        Timing timing = candidate.timing();
        boolean within = year >= timing.earliest() && year <= timing.latest();
        return candidate
                .at(within ? new Timing(timing.duration(), year, year) : new Timing(timing.duration(), year, 0))
                .asMandatory();
    }

    private static Set<String> kept(Set<String> keys, Set<String> among) {
        Set<String> kept = new TreeSet<>(keys);
        kept.retainAll(among);
        return kept;
    }
}
