package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PValueAdjustmentPropertyTest {

    @Provide
    Arbitrary<double[]> probabilities() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 20).map(i -> i / 20.0),
                        Arbitraries.doubles().between(0, 1))
                .array(double[].class)
                .ofMaxSize(50);
    }

    @Property
    void keepsTheOrderAndStaysBetweenThePValueAndOne(
            @ForAll PValueAdjustment adjustment, @ForAll("probabilities") double[] p) {
        double[] adjusted = adjustment.adjust(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i] * (1 - 1e-12), 1.0);
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] < p[j] && adjusted[i] > adjusted[j]).isFalse();
                assertThat(p[i] == p[j] && adjusted[i] != adjusted[j]).isFalse();
            }
        }
    }

    @Property
    void isNeverStricterByTheFalseDiscoveryRate(@ForAll("probabilities") double[] p) {
        double[] holm = PValueAdjustment.HOLM.adjust(p);
        double[] fdr = PValueAdjustment.BENJAMINI_HOCHBERG.adjust(p);

        assertThat(IntStream.range(0, p.length)).allMatch(i -> fdr[i] <= holm[i] + 1e-12);
    }

    @Property
    void doesNotDependOnTheOrderOfTests(@ForAll PValueAdjustment adjustment, @ForAll("probabilities") double[] p) {
        double[] reversed = adjustment.adjust(reverse(p));

        assertThat(reverse(reversed)).containsExactly(adjustment.adjust(p), within(0.0));
    }

    private static double[] reverse(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[values.length - 1 - i])
                .toArray();
    }
}
