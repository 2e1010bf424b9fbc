package de.digicheck.roadmap.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.roadmap.Exhaustive;
import de.digicheck.roadmap.Portfolio;
import de.digicheck.roadmap.Portfolio.Status;
import de.digicheck.roadmap.PortfolioProblem;
import de.digicheck.roadmap.RandomProblems;
import de.digicheck.roadmap.SearchLimit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the solver against every possible plan. */
class BranchAndBoundTest {

    private static final BranchAndBound SOLVER = new BranchAndBound(System::nanoTime);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheBestOfAllPlansForOneYear(long seed) {
        assertBest(new RandomProblems(seed).draw(15, 1));
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void findsTheBestOfAllPlansForSeveralYearsWhereManyAreEqual(long seed) {
        assertBest(new RandomProblems(seed).drawWithTies());
    }

    private static void assertBest(PortfolioProblem problem) {
        Optional<Exhaustive.Plan> best = Exhaustive.solve(problem);
        Portfolio found = SOLVER.solve(problem, SearchLimit.NONE);
        assertThat(found.status()).isEqualTo(best.isPresent() ? Status.OPTIMAL : Status.INFEASIBLE);
        assertThat(found.start()).isEqualTo(best.map(Exhaustive.Plan::start).orElse(found.start()));
        assertThat(found.value()).isEqualTo(best.map(Exhaustive.Plan::value).orElse(0L));
        assertThat(found.gap()).isZero();
    }

    @Test
    void plansNothingWhenThereIsNothing() {
        Portfolio found = SOLVER.solve(new PortfolioProblem(3, List.of(), List.of(), List.of()), SearchLimit.NONE);
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.start()).isEmpty();
    }
}
