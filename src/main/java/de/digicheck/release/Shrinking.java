package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.organisation.Part;
import de.digicheck.shared.PartKey;
import de.digicheck.statistics.AreaMean;
import de.digicheck.statistics.DerSimonianLaird;
import de.digicheck.statistics.ShrinkageModel;
import de.digicheck.statistics.ShrunkenMean;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Empirical-Bayes shrinkage of a field over the finest parts that show it, from their printed counts and scores alone;
 * all numbers to two decimals.
 */
final class Shrinking {

    private final Shown shown;
    private final PartScore score;
    private final List<AreaMean> areas;
    private final ShrinkageModel model;

    Shrinking(Shown shown, PartScore score) {
        this.shown = shown;
        this.score = score;
        this.areas = shown.hasParts()
                ? shown.smallest().stream()
                        .map(shown.tier()::groupOf)
                        .map(this::area)
                        .toList()
                : List.of();
        this.model = ShrinkageModel.fit(areas);
    }

    private AreaMean area(GroupEstimate group) {
        long n = score.printedCount(group);
        return new AreaMean(score.points(group), score.spread().samplingVariance(n, group.headcount()));
    }

    /** A part above the finest ones keeps its score. */
    ShrunkenFigures of(Part part) {
        PartKey key = part.key();
        if (!shown.isShownBy(key)) {
            return ShrunkenFigures.of(Withheld.PROTECTED);
        }
        AreaMean area = area(shown.tier().groupOf(part));
        ShrunkenMean mean = shown.isSmallest(key)
                ? model.shrink(area)
                : new ShrunkenMean(area.mean(), Math.sqrt(area.samplingVariance()), 1);
        return new ShrunkenFigures(statistic(mean.value()), statistic(mean.se()), statistic(mean.shrinkageWeight()));
    }

    Figure pauleMandel() {
        return statistic(model.tauSquared());
    }

    Figure derSimonianLaird() {
        return statistic(DerSimonianLaird.tauSquared(areas));
    }

    private static Figure statistic(double value) {
        return Figure.of(Coarsening.statistic(value));
    }

    private static Figure statistic(OptionalDouble value) {
        return value.isPresent() ? statistic(value.getAsDouble()) : Figure.undefined();
    }
}
