package de.digicheck.release;

import de.digicheck.aggregation.Comparisons;
import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.QualityEstimate;
import de.digicheck.aggregation.RankingEstimate;
import de.digicheck.aggregation.WeightingEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.BordaScore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns rankings, weights and quality into figures as they are. */
final class RawSupplement {

    private RawSupplement() {}

    static Supplement of(Estimates estimates) {
        Map<ItemKey, RankingFigures> rankings = new LinkedHashMap<>();
        estimates.rankings().forEach(ranking -> rankings.put(ranking.item(), ranking(ranking)));
        return new Supplement(
                Map.of(),
                Optional.empty(),
                rankings,
                estimates
                        .comparisons()
                        .flatMap(Comparisons::weighting)
                        .map(RawSupplement::weighting)
                        .orElse(WeightingFigures.UNDEFINED),
                quality(estimates.quality()));
    }

    private static RankingFigures ranking(RankingEstimate ranking) {
        Map<String, RankingFigures.Option> options = new LinkedHashMap<>();
        for (int i = 0; i < ranking.options().size(); i++) {
            int index = i;
            Optional<BordaScore> score = ranking.scores().map(scores -> scores.get(index));
            options.put(ranking.options().get(i), option(score));
        }
        return new RankingFigures(
                Figure.ofCount(ranking.n()),
                options,
                Figure.of(ranking.agreement().value()));
    }

    private static RankingFigures.Option option(Optional<BordaScore> score) {
        return new RankingFigures.Option(
                score.map(found -> Figure.of(found.value())).orElse(Figure.undefined()),
                score.map(found -> Figure.of(found.se())).orElse(Figure.undefined()));
    }

    private static WeightingFigures weighting(WeightingEstimate weighting) {
        Map<ActionFieldKey, WeightingFigures.WeightedScore> fields = new LinkedHashMap<>();
        weighting
                .fields()
                .forEach((field, mean) -> fields.put(
                        field, new WeightingFigures.WeightedScore(Figure.of(mean.mean()), Figure.of(mean.se()))));
        return new WeightingFigures(
                Figure.ofCount(weighting.cells()),
                weighting.collapsed(),
                Figure.of(weighting.effectiveSampleSize()),
                fields);
    }

    private static QualityFigures quality(QualityEstimate quality) {
        Map<ActionFieldKey, Figure> scores = new LinkedHashMap<>();
        quality.scoreWithoutFlagged().forEach((field, score) -> scores.put(field, Figure.of(score)));
        return new QualityFigures(
                Figure.ofCount(quality.longstring()),
                Figure.ofCount(quality.zeroVariance()),
                Figure.ofCount(quality.breakOff()),
                scores);
    }
}
