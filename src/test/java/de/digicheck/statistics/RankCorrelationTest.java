package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static final double[] X = {5, 3, 3, 1, 0};
    private static final double[] Y = {4, 5, 2, 2, 1};

    @Test
    void agreesWithR() {
        // R> x <- c(5,3,3,1,0); y <- c(4,5,2,2,1); cor(x, y, method = "kendall"); cor(x, y, method = "spearman")
        assertThat(RankCorrelation.kendall(X, Y).orElseThrow()).isEqualTo(0.666666666667, within(1e-11));
        assertThat(RankCorrelation.spearman(X, Y).orElseThrow()).isEqualTo(0.763157894737, within(1e-11));
        assertThat(RankCorrelation.ranks(X)).containsExactly(5, 3.5, 3.5, 2, 1);
    }

    @Test
    void isUndefinedWhereEverythingIsTied() {
        double[] same = {1, 1, 1, 1, 1};
        assertThat(RankCorrelation.kendall(X, same)).isEmpty();
        assertThat(RankCorrelation.spearman(same, X)).isEmpty();
        assertThat(RankCorrelation.kendall(new double[1], new double[1])).isEmpty();
        assertThat(RankCorrelation.spearman(new double[0], new double[0])).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.kendall(X, new double[1]));
    }

    @Property(tries = 200)
    void dependsOnTheOrderAlone(@ForAll @Size(5) List<@IntRange(min = -3, max = 3) Integer> numbers) {
        double[] values = numbers.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] cubes =
                Arrays.stream(values).map(value -> value * value * value).toArray();
        double[] opposite = Arrays.stream(values).map(value -> -value).toArray();
        RankCorrelation.kendall(values, cubes)
                .ifPresent(same -> assertThat(same).isEqualTo(1, within(1e-12)));
        RankCorrelation.spearman(values, cubes)
                .ifPresent(same -> assertThat(same).isEqualTo(1, within(1e-12)));
        RankCorrelation.kendall(values, opposite)
                .ifPresent(same -> assertThat(same).isEqualTo(-1, within(1e-12)));
        RankCorrelation.spearman(values, opposite)
                .ifPresent(same -> assertThat(same).isEqualTo(-1, within(1e-12)));
    }
}
