package de.digicheck.statistics;

import static de.digicheck.statistics.PooledVarianceTest.GROUPS;
import static de.digicheck.statistics.PooledVarianceTest.moments;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PooledVariancePropertyTest {

    @Property
    void givesTheSameBitsInAnyOrderOfGroups(@ForAll long seed) {
        List<SampleMoments> groups = moments(GROUPS);
        List<SampleMoments> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(PooledVariance.of(shuffled)).isEqualTo(PooledVariance.of(groups));
    }
}
