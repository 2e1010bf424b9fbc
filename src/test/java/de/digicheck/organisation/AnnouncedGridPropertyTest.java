package de.digicheck.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AnnouncedGridPropertyTest {

    /** Counted anew from the town, without the grid's own numbers. */
    @Property
    void putsEverybodyIntoOneLeaf(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int threshold) {
        Municipality town = RandomTown.of(seed);
        AnnouncedGrid grid = AnnouncedGrid.of(town, threshold);

        Map<PartKey, Integer> heads = new HashMap<>();
        for (OrgUnit unit : town.units()) {
            Map<RoleKey, Integer> roles = unit.headcount().orElse(Map.of());
            roles.forEach((role, count) -> add(heads, grid, unit.code(), Optional.of(role), count));
            add(heads, grid, unit.code(), Optional.empty(), unit.headsWithoutRole());
        }

        Map<PartKey, Integer> announced = grid.leaves().stream()
                .filter(leaf -> leaf.invited() > 0)
                .collect(Collectors.toMap(Part::key, Part::invited));
        assertThat(heads).isEqualTo(announced);
    }

    private static void add(
            Map<PartKey, Integer> heads, AnnouncedGrid grid, OrgUnitCode unit, Optional<RoleKey> role, int count) {
        if (count > 0) {
            heads.merge(grid.partOf(unit, role).orElseThrow().key(), count, Integer::sum);
        }
    }

    @Property
    void letsChildrenCoverTheirParent(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int threshold) {
        requireChildrenToCover(AnnouncedGrid.of(RandomTown.of(seed), threshold));
    }

    private static void requireChildrenToCover(AnnouncedGrid grid) {
        grid.town().walk().filter(part -> !part.isLeaf()).forEach(part -> {
            assertThat(part.children()).hasSizeGreaterThan(1);
            assertThat(part.children().stream().map(Part::heads).reduce(PartHeads.NONE, PartHeads::plus))
                    .isEqualTo(part.heads());
        });
    }

    /** So a parent without any of its children is nobody, or a union of parts that reach the threshold. */
    @Property
    void letsEveryPartReachTheThresholdUnlessNothingElseIsLeft(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int threshold) {
        requireThreshold(AnnouncedGrid.of(RandomTown.of(seed), threshold));
    }

    private static void requireThreshold(AnnouncedGrid grid) {
        if (!grid.town().isLeaf()) {
            assertThat(grid.parts()).allMatch(part -> part.invited() >= grid.threshold());
        }
    }

    @Property
    void doesNotDependOnTheOrderOfTheSource(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int threshold) {
        Municipality town = RandomTown.of(seed);

        assertThat(lines(AnnouncedGrid.of(RandomTown.shuffled(town, seed), threshold)))
                .isEqualTo(lines(AnnouncedGrid.of(town, threshold)));
    }

    private static Set<String> lines(AnnouncedGrid grid) {
        Set<String> lines = new TreeSet<>();
        grid.town()
                .walk()
                .forEach(part -> lines.add("%s %s %s %s %s %s %s"
                        .formatted(
                                part.key(),
                                part.label(),
                                part.heads(),
                                part.kinds(),
                                new TreeSet<>(part.units()),
                                part.storedRoles(),
                                part.children().stream().map(Part::key).sorted().toList())));
        return lines;
    }

    @Property
    void storesRolesOnlyWhereNobodyIsLeftInASmallGroup(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int threshold) {
        for (Part leaf : AnnouncedGrid.of(RandomTown.of(seed), threshold).leaves()) {
            int stored = leaf.storedRoles().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            int rest = leaf.invited() - stored;
            assertThat(leaf.storedRoles().values()).allMatch(heads -> heads >= threshold);
            if (stored > 0) {
                assertThat(rest >= threshold || (rest == 0 && leaf.heads().complete()))
                        .isTrue();
            }
        }
    }

    @Property
    void keepsSeparateRolesApartUnlessNothingElseIsLeft(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int threshold) {
        AnnouncedGrid grid = AnnouncedGrid.of(RandomTown.of(seed), threshold);

        assertThat(grid.leaves())
                .filteredOn(leaf -> leaf.key().value().contains(".role"))
                .allMatch(leaf -> leaf.separate() || grid.town().isLeaf());
    }

    @Property
    void isNeverFinerWhenCoarsened(@ForAll long seed, @ForAll @IntRange(min = 2, max = 15) int threshold) {
        AnnouncedGrid before = AnnouncedGrid.of(RandomTown.of(seed), threshold);
        AnnouncedGrid after = before;
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            after = joinSome(after, random);
            requireThreshold(after);
            requireChildrenToCover(after);
        }
        requireUnions(before, after);
    }

    @Property
    void isNeverFinerWhenTheThresholdRises(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 15) int threshold,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        AnnouncedGrid before = AnnouncedGrid.of(RandomTown.of(seed), threshold);
        AnnouncedGrid after = before.raisedTo(threshold + more);

        requireThreshold(after);
        requireChildrenToCover(after);
        requireUnions(before, after);
        requireNoNewRoles(before, after);
        assertThat(after.keeps(before)).isTrue();
        assertThat(before.keeps(after)).isEqualTo(before.equals(after));
        assertThat(after.raisedTo(threshold)).isEqualTo(after);
    }

    /** Counted by person: whoever was in a group without a role is in none with one afterwards. */
    private static void requireNoNewRoles(AnnouncedGrid before, AnnouncedGrid after) {
        for (Part leaf : before.leaves()) {
            leaf.heads().roles().keySet().stream()
                    .filter(role -> !leaf.storedRoles().containsKey(role))
                    .forEach(role -> assertThat(after.leaves().stream()
                                    .filter(coarser -> !Collections.disjoint(coarser.units(), leaf.units())))
                            .noneMatch(coarser -> coarser.storedRoles().containsKey(role)));
        }
    }

    /** A grid that is finer in one place is not kept, whatever its threshold says. */
    @Property
    void keepsNoGridThatItSplits(@ForAll long seed, @ForAll @IntRange(min = 2, max = 15) int threshold) {
        AnnouncedGrid fine = AnnouncedGrid.of(RandomTown.of(seed), threshold);
        AnnouncedGrid coarse = fine.raisedTo(2 * threshold);
        AnnouncedGrid pretends = new AnnouncedGrid(3 * threshold, coarse.steps(), fine.town());

        assertThat(pretends.keeps(coarse))
                .isEqualTo(fine.leaves().stream()
                                .map(Part::key)
                                .toList()
                                .equals(coarse.leaves().stream().map(Part::key).toList())
                        && fine.leaves().stream()
                                .map(Part::storedRoles)
                                .toList()
                                .equals(coarse.leaves().stream()
                                        .map(Part::storedRoles)
                                        .toList()));
    }

    private static AnnouncedGrid joinSome(AnnouncedGrid grid, Random random) {
        List<Part> families = grid.town().walk().filter(part -> !part.isLeaf()).toList();
        if (families.isEmpty()) {
            return grid;
        }
        List<Part> family =
                new ArrayList<>(families.get(random.nextInt(families.size())).children());
        family.removeIf(Part::separate);
        Collections.shuffle(family, random);
        return family.size() < 2
                ? grid
                : grid.join(family.subList(0, 2 + random.nextInt(family.size() - 1)).stream()
                        .map(Part::key)
                        .toList());
    }

    /** Every leaf of the finer grid lies within one leaf of the coarser one, with all its staff. */
    private static void requireUnions(AnnouncedGrid finer, AnnouncedGrid coarser) {
        Map<PartKey, Integer> heads = new TreeMap<>();
        for (Part leaf : finer.leaves()) {
            List<Part> around =
                    coarser.leaves().stream().filter(part -> covers(part, leaf)).toList();
            assertThat(around).hasSize(1);
            heads.merge(around.get(0).key(), leaf.invited(), Integer::sum);
        }
        assertThat(heads).isEqualTo(coarser.leaves().stream().collect(Collectors.toMap(Part::key, Part::invited)));
    }

    private static boolean covers(Part part, Part leaf) {
        return leaf.separate()
                ? part.key().value().contains(".role")
                : part.units().containsAll(leaf.units());
    }
}
