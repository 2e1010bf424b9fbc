package de.digicheck.release;

import de.digicheck.aggregation.GridEstimates;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.IntraclassCorrelation;
import de.digicheck.statistics.KruskalWallis;
import de.digicheck.statistics.PValueAdjustment;
import de.digicheck.statistics.ValueCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much the finest parts that show a field differ: intraclass correlation and Kruskal–Wallis test before anything is
 * coarsened, to two decimals. Of two parts there is no test: it would be the one of a part against the other, which tells
 * single answers.
 */
final class PartVariation {

    private static final int FEWEST_PARTS = 3;

    private final Map<ActionFieldKey, List<ValueCounts>> parts = new LinkedHashMap<>();
    private final Map<ActionFieldKey, KruskalWallis> tests = new LinkedHashMap<>();
    private final Map<ActionFieldKey, Double> adjusted = new LinkedHashMap<>();

    PartVariation(GridEstimates estimates, Iterable<FieldDisclosure> fields) {
        for (FieldDisclosure field : fields) {
            Shown shown = field.score();
            List<ValueCounts> scores = shown.hasParts()
                    ? shown.smallest().stream()
                            .map(part ->
                                    estimates.scores(field.key(), shown.tier().cellsOf(part)))
                            .toList()
                    : List.of();
            parts.put(field.key(), scores);
            if (scores.size() >= FEWEST_PARTS) {
                KruskalWallis.of(scores).ifPresent(test -> tests.put(field.key(), test));
            }
        }
        adjust();
    }

    private void adjust() {
        List<ActionFieldKey> keys = new ArrayList<>(tests.keySet());
        double[] p = PValueAdjustment.HOLM.adjust(
                tests.values().stream().mapToDouble(KruskalWallis::p).toArray());
        for (int i = 0; i < p.length; i++) {
            adjusted.put(keys.get(i), p[i]);
        }
    }

    FieldStatistics of(ActionFieldKey field, Shrinking shrinking) {
        List<ValueCounts> scores = Optional.ofNullable(parts.get(field)).orElse(List.of());
        if (scores.isEmpty()) {
            return FieldStatistics.UNDEFINED;
        }
        IntraclassCorrelation correlation = IntraclassCorrelation.of(scores);
        return new FieldStatistics(
                TownPolicy.statistic(correlation.icc1()),
                TownPolicy.statistic(correlation.icc2()),
                shrinking.pauleMandel(),
                shrinking.derSimonianLaird(),
                test(field, scores.size()),
                Optional.empty());
    }

    private RankTestFigures test(ActionFieldKey field, int size) {
        if (size < FEWEST_PARTS) {
            return RankTestFigures.of(Withheld.PROTECTED);
        }
        return Optional.ofNullable(tests.get(field))
                .map(test -> new RankTestFigures(
                        rounded(test.h()),
                        Figure.ofCount(test.degreesOfFreedom()),
                        rounded(test.p()),
                        rounded(Optional.ofNullable(adjusted.get(field)).orElse(1.0)),
                        rounded(test.epsilonSquared())))
                .orElse(RankTestFigures.of(Figure.undefined()));
    }

    private static Figure rounded(double value) {
        return TownPolicy.statistic(OptionalDouble.of(value));
    }
}
