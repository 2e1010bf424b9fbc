package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.QualityEstimate;
import de.digicheck.aggregation.RankingEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.BordaScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Rankings and quality of the whole town, coarsened. A ranking tells as much as a distribution and needs as many answers. A
 * score without flagged answers is told only when those who are left out are nobody or enough for a figure of their own,
 * because both scores together tell theirs.
 */
record TownSupplement(Coarsening coarsening, Estimates estimates) {

    Supplement supplement() {
        Map<ItemKey, RankingFigures> rankings = new LinkedHashMap<>();
        estimates.rankings().forEach(ranking -> rankings.put(ranking.item(), ranking(ranking)));
        return new Supplement(
                Map.of(), Optional.empty(), rankings, WeightingFigures.UNDEFINED, quality(estimates.quality()));
    }

    private RankingFigures ranking(RankingEstimate ranking) {
        boolean shown = coarsening.reachesDistributionTier(ranking.n());
        long n = coarsening.count(ranking.n(), estimates.town().headcount());
        Optional<List<BordaScore>> scores = ranking.scores().filter(found -> shown);
        Map<String, RankingFigures.Option> options = new LinkedHashMap<>();
        for (int i = 0; i < ranking.options().size(); i++) {
            int index = i;
            options.put(
                    ranking.options().get(i),
                    new RankingFigures.Option(
                            scores.map(found -> (Figure)
                                            Coarsening.score(found.get(index).value(), n))
                                    .orElse(Withheld.PROTECTED),
                            Withheld.NOT_PUBLISHED));
        }
        return new RankingFigures(
                shown ? Figure.ofCount(n) : Withheld.PROTECTED,
                options,
                shown ? TownPolicy.statistic(ranking.agreement().value()) : Withheld.PROTECTED);
    }

    private QualityFigures quality(QualityEstimate quality) {
        Map<ActionFieldKey, Figure> scores = new LinkedHashMap<>();
        estimates.town().fields().forEach(field -> scores.put(field.key(), withoutFlagged(field, quality)));
        return new QualityFigures(
                count(quality.longstring()), count(quality.zeroVariance()), count(quality.breakOff()), scores);
    }

    private Figure withoutFlagged(FieldEstimate field, QualityEstimate quality) {
        long flagged = quality.flaggedScores().getOrDefault(field.key(), 0L);
        long careful = field.score().n() - flagged;
        OptionalDouble score = quality.scoreWithoutFlagged().getOrDefault(field.key(), OptionalDouble.empty());
        boolean safe = coarsening.reachesItemTier(careful) && (flagged == 0 || coarsening.reachesItemTier(flagged));
        return safe && score.isPresent()
                ? Coarsening.score(
                        score.getAsDouble(),
                        coarsening.count(careful, estimates.town().headcount()))
                : Withheld.PROTECTED;
    }

    private Figure count(long people) {
        boolean safe = coarsening.reachesFieldTier(people)
                && coarsening.reachesFieldTier(estimates.town().respondents() - people);
        return safe ? Figure.ofCount(coarsening.count(people, estimates.town().headcount())) : Withheld.PROTECTED;
    }
}
