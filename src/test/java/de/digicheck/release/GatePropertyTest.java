package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.release.PublishedSets.Figures;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class GatePropertyTest {

    /** In this town a role is joined with "no role". */
    @Example
    void leavesNoSmallGroupWhereRolesAreJoined() {
        leavesNoSmallGroupBetweenPublishedSets(-2571);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void leavesNoSmallGroupBetweenPublishedSets(@ForAll long seed) {
        GateTown town = GateTown.random(seed);
        PublishedSets sets = new PublishedSets(town, town.release());
        List<BitSet> cells = sets.cells();

        for (Figures figures : sets.figures()) {
            assertThat(figures.smallDifferences())
                    .as("%s of town %d", figures.name(), seed)
                    .isEmpty();
            assertThat(figures.smallCombinations(cells))
                    .as("%s of town %d", figures.name(), seed)
                    .isEmpty();
        }
    }
}
