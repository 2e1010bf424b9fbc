package de.digicheck.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Borda score of one option of a ranking question: how high people rank it, 0 = always last, 100 = always first.
 *
 * <p>100·(m − r̄)/(m − 1) with the mean rank r̄ among m options, 1 = best; options that a person left unranked share the mean
 * of the remaining ranks. Standard error sd/√n, sd of the n people's scores for the option (n − 1).
 *
 * <ul>
 *   <li>n = 0: undefined.
 *   <li>n = 1: no standard error.
 *   <li>All people rank the option alike: standard error 0.
 * </ul>
 *
 * <p>The scores of all options average 50. In R, with {@code R} the people × options matrix of ranks:
 * {@code s <- 100 * (m - R) / (m - 1); colMeans(s); apply(s, 2, sd) / sqrt(nrow(R))}.
 *
 * @param value 0…100
 * @param se standard error
 */
public record BordaScore(double value, OptionalDouble se) {

    /** Scores of all options, in their order; empty if nobody ranked. */
    public static Optional<List<BordaScore>> of(RankingCounts ranking) {
        if (ranking.n() == 0) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, ranking.options())
                .mapToObj(option -> of(ranking, option))
                .toList());
    }

    private static BordaScore of(RankingCounts ranking, int option) {
        double n = ranking.n();
        double perRank = 100.0 / (ranking.options() - 1);
        double meanRank = ranking.doubledRankSum(option) / (2 * n);
        return new BordaScore(
                perRank * (ranking.options() - meanRank),
                ranking.n() < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(perRank * Math.sqrt(varianceOfRank(ranking, option) / n)));
    }

    /** (n·Σr² − (Σr)²)/(n(n − 1)), exact up to the division. */
    private static double varianceOfRank(RankingCounts ranking, int option) {
        long sum = ranking.doubledRankSum(option);
        long centred = Math.subtractExact(
                Math.multiplyExact(ranking.n(), ranking.quadrupledSquares(option)), Math.multiplyExact(sum, sum));
        return centred / 4.0 / ranking.n() / (ranking.n() - 1);
    }
}
