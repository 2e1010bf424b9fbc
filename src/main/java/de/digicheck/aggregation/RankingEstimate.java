package de.digicheck.aggregation;

import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.BordaScore;
import de.digicheck.statistics.KendallsW;
import java.util.List;
import java.util.Optional;

/**
 * How the options of a ranking question were ranked in the whole town.
 *
 * @param n people who ranked at least one option
 * @param options their keys, at least two, in the order of the questionnaire
 * @param scores one per option; empty when nobody ranked
 */
public record RankingEstimate(
        ItemKey item, long n, List<String> options, Optional<List<BordaScore>> scores, KendallsW agreement) {

    public RankingEstimate {
        options = List.copyOf(options);
        scores = scores.map(List::copyOf);
    }
}
