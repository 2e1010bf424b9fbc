package de.digicheck.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.roadmap.Robustness.Draw;
import de.digicheck.roadmap.Robustness.Inclusion;
import de.digicheck.roadmap.Robustness.Standing;
import de.digicheck.roadmap.search.BranchAndBound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final Resource MONEY = Resource.of(Resource.Kind.BUDGET);

    private static Candidate candidate(String key, long value, long cost) {
        return new Candidate(
                key,
                value,
                List.of(cost),
                List.of(new Demand(MONEY, List.of(cost))),
                Timing.anyTime(1),
                Set.of(),
                Set.of(),
                false);
    }

    /** Budget 10: a always fits; b and c compete for the rest, and c is worth more in 3 of 10 draws; d never fits. */
    @Test
    void tellsWhatStartsInEveryDrawFromWhatDepends() {
        PortfolioProblem problem = new PortfolioProblem(
                1,
                List.of(candidate("a", 9, 4), candidate("b", 5, 6), candidate("c", 4, 6), candidate("d", 50, 9)),
                List.of(new Capacity(MONEY, List.of(10L))),
                List.of());
        SortedMap<String, Inclusion> found = Robustness.of(
                10,
                draw -> new Draw(Map.of("c", draw < 3 ? 6L : 4L), Map.of("d", 1.2)).applied(problem),
                new BranchAndBound(System::nanoTime),
                SearchLimit.NONE);
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a",
                        new Inclusion(1),
                        "b",
                        new Inclusion(0.7),
                        "c",
                        new Inclusion(0.3),
                        "d",
                        new Inclusion(0)));
        assertThat(found.values())
                .extracting(Inclusion::standing)
                .containsExactly(Standing.CORE, Standing.DEPENDS, Standing.DEPENDS, Standing.OUT);
    }
}
