package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.shared.ItemKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * Intervals from R, with {@code ns = n·(N − 1)/(N − n)}:
 *
 * <pre>{@code
 * f <- function(p, n, N) { ns <- n * (N - 1) / (N - n); prop.test(p * ns, ns, correct = FALSE)$conf.int }
 * f(15/40, 40, 60); f(.6, 40, 100); f(.6, 40, 43)
 * }</pre>
 */
class TopTwoTest {

    private static final Map<String, Long> COUNTS = counts(9, 6, 5, 12, 8);

    private static Map<String, Long> counts(long... people) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < people.length; i++) {
            counts.put(Integer.toString(i + 1), people[i]);
        }
        return counts;
    }

    private static ItemEstimate item(double hi, boolean needFalls, OptionalDouble need, boolean listed) {
        return new ItemEstimate(
                new ItemKey("a1"),
                40,
                0,
                0,
                0,
                0,
                OptionalDouble.of(3.1),
                OptionalDouble.of(1),
                need,
                Optional.of(new ItemEstimate.Range(1, hi, needFalls)),
                Optional.empty(),
                listed,
                COUNTS);
    }

    private static ItemEstimate item(boolean needFalls) {
        return item(5, needFalls, OptionalDouble.of(50), true);
    }

    private static void expect(TopTwo found, double share, double lower, double upper, double dust) {
        assertThat(found.share().value().orElseThrow()).isEqualTo(share, within(dust));
        assertThat(found.interval().lower().value().orElseThrow()).isEqualTo(lower, within(dust));
        assertThat(found.interval().upper().value().orElseThrow()).isEqualTo(upper, within(dust));
    }

    @Test
    void countsTheCodesOfGreatestNeed() {
        expect(TopTwo.exact(item(true), OptionalLong.of(60)), 15.0 / 40, 0.292888812462, 0.464993272293, 1e-9);
        assertThat(TopTwo.exact(item(false), OptionalLong.of(60)).share()).isEqualTo(Figure.of(20.0 / 40));
    }

    @Test
    void hasNoIntervalWhenEverybodyAnswered() {
        TopTwo all = TopTwo.exact(item(true), OptionalLong.of(40));

        assertThat(all.share()).isEqualTo(Figure.of(15.0 / 40));
        assertThat(all.interval()).isEqualTo(IntervalFigure.UNDEFINED);
    }

    @Test
    void followsFromPrintedSharesAlone() {
        Distribution shown = Distribution.of(Map.of("1", Figure.of(0.35), "2", Figure.of(0.25), "5", Figure.of(0.2)));

        expect(TopTwo.coarse(item(true), shown, 40, OptionalLong.of(100)), 0.6, 0.47, 0.71, 1e-12);
    }

    @Test
    void neverTellsThatEverybodyAnswered() {
        Distribution shown = Distribution.of(Map.of("1", Figure.of(0.35), "2", Figure.of(0.25)));

        expect(TopTwo.coarse(item(true), shown, 40, OptionalLong.of(40)), 0.6, 0.55, 0.64, 1e-12);
    }

    @Test
    void neverExceedsAllAnswers() {
        Distribution shown = Distribution.of(Map.of("1", Figure.of(0.55), "2", Figure.of(0.5)));

        assertThat(TopTwo.coarse(item(true), shown, 40, OptionalLong.empty()).share())
                .isEqualTo(Figure.of(1));
    }

    @Test
    void isWithheldWithTheDistribution() {
        Distribution withheld = Distribution.withheld(Withheld.PROTECTED);

        assertThat(TopTwo.coarse(item(true), withheld, 40, OptionalLong.of(100)))
                .isEqualTo(TopTwo.WITHHELD);
    }

    @Test
    void isUndefinedWithoutFourCodesOfNeed() {
        OptionalLong staff = OptionalLong.of(60);

        assertThat(TopTwo.exact(item(3, true, OptionalDouble.of(50), true), staff))
                .isEqualTo(TopTwo.UNDEFINED);
        assertThat(TopTwo.exact(item(5, true, OptionalDouble.empty(), true), staff))
                .isEqualTo(TopTwo.UNDEFINED);
        assertThat(TopTwo.exact(item(5, true, OptionalDouble.of(50), false), staff))
                .isEqualTo(TopTwo.UNDEFINED);
    }
}
