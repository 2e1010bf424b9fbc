package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProportionPropertyTest {

    @Property
    void mirrorsForTheOppositeShareAndCoversTheShare(
            @ForAll @IntRange(min = 1, max = 500) int n,
            @ForAll @IntRange(min = 0, max = 500) int draw,
            @ForAll @IntRange(min = 1, max = 500) int silent) {
        int successes = draw % (n + 1);
        Proportion proportion = ProportionTest.of(successes, n, n + silent);
        Proportion opposite = ProportionTest.of(n - successes, n, n + silent);

        ConfidenceInterval interval = proportion.interval().orElseThrow();
        assertValue(1 - interval.lower(), opposite.interval().orElseThrow().upper());
        assertThat(proportion.share().getAsDouble()).isBetween(interval.lower(), interval.upper());
        assertThat(interval.lower()).isNotNegative();
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
    }
}
