package de.digicheck.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TierGridPropertyTest {

    private static final int ANNOUNCED = 10;

    @Property(tries = 300)
    void coversTheTownOnceWithPartsThatAreLargeEnough(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 20) int tier) {
        AnnouncedGrid announced = AnnouncedGrid.of(RandomTown.of(seed), ANNOUNCED);
        TierGrid grid = TierGrid.of(announced, respondents(announced, seed), tier);

        assertThat(grid.parts()).allMatch(part -> grid.respondentsOf(part) >= tier);
        assertChildrenCover(grid, announced);
    }

    @Property(tries = 300)
    void leavesNoRemainderBelowTheTierInAnyFamily(@ForAll long seed) {
        AnnouncedGrid announced = AnnouncedGrid.of(RandomTown.of(seed), ANNOUNCED);
        TierGrid grid = TierGrid.of(announced, respondents(announced, seed), 5);

        for (Part parent : grid.parts()) {
            for (Part child : parent.children()) {
                Set<PartKey> rest = new HashSet<>(grid.announcedLeavesOf(parent));
                rest.removeAll(grid.announcedLeavesOf(child));
                int people = grid.respondentsOf(parent) - grid.respondentsOf(child);
                assertThat(rest).isNotEmpty();
                assertThat(people).isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Property(tries = 200)
    void dependsOnNoOrder(@ForAll long seed) {
        Municipality town = RandomTown.of(seed);
        AnnouncedGrid announced = AnnouncedGrid.of(town, ANNOUNCED);
        AnnouncedGrid shuffled = AnnouncedGrid.of(RandomTown.shuffled(town, seed), ANNOUNCED);
        Map<PartKey, Integer> respondents = respondents(announced, seed);

        assertThat(keys(TierGrid.of(shuffled, respondents, 5)))
                .containsExactlyInAnyOrderElementsOf(keys(TierGrid.of(announced, respondents, 5)));
    }

    @Property(tries = 200)
    void neverSplitsWhatWasAnnouncedAsOneWhenSomebodyAnswersLate(@ForAll long seed) {
        AnnouncedGrid announced = AnnouncedGrid.of(RandomTown.of(seed), ANNOUNCED);
        Map<PartKey, Integer> respondents = new HashMap<>(respondents(announced, seed));
        List<Part> leaves = announced.leaves();
        respondents.merge(leaves.get(new Random(seed).nextInt(leaves.size())).key(), 1, Integer::sum);

        TierGrid later = TierGrid.of(announced, respondents, 5);

        assertChildrenCover(later, announced);
        assertThat(later.parts()).allMatch(part -> later.respondentsOf(part) >= 5);
    }

    @Property(tries = 100)
    void getsCoarserUntilOnlyTheTownIsLeft(@ForAll long seed) {
        AnnouncedGrid announced = AnnouncedGrid.of(RandomTown.of(seed), ANNOUNCED);
        TierGrid grid = TierGrid.of(announced, respondents(announced, seed), 5);
        int steps = 0;

        Optional<TierGrid> coarser = Optional.of(grid);
        while (coarser.isPresent()) {
            TierGrid current = coarser.get();
            assertChildrenCover(current, announced);
            coarser = current.coarser();
            coarser.ifPresent(next -> assertThat(next.leaves().size())
                    .isLessThanOrEqualTo(current.leaves().size()));
            assertThat(steps++).isLessThan(200);
        }
    }

    private static void assertChildrenCover(TierGrid grid, AnnouncedGrid announced) {
        Set<PartKey> all = announced.leaves().stream().map(Part::key).collect(Collectors.toSet());
        assertCover(grid.town().children(), all, grid);
        grid.parts().forEach(part -> assertCover(part.children(), grid.announcedLeavesOf(part), grid));
    }

    private static void assertCover(List<Part> children, Set<PartKey> parent, TierGrid grid) {
        List<PartKey> covered = new ArrayList<>();
        children.forEach(child -> covered.addAll(grid.announcedLeavesOf(child)));
        assertThat(covered).doesNotHaveDuplicates();
        if (!children.isEmpty()) {
            assertThat(children).hasSizeGreaterThan(1);
            assertThat(covered).containsExactlyInAnyOrderElementsOf(parent);
        }
    }

    private static List<PartKey> keys(TierGrid grid) {
        return grid.parts().stream().map(Part::key).toList();
    }

    /** Few or many of each leaf, sometimes nobody. */
    private static Map<PartKey, Integer> respondents(AnnouncedGrid grid, long seed) {
        Random random = new Random(seed);
        Map<PartKey, Integer> respondents = new HashMap<>();
        grid.leaves().stream()
                .map(Part::key)
                .sorted()
                .forEach(leaf -> respondents.put(leaf, Math.max(0, random.nextInt(30) - 4)));
        return respondents;
    }
}
