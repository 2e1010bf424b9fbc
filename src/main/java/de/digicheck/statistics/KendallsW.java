package de.digicheck.statistics;

import java.math.BigInteger;
import java.util.OptionalDouble;

/**
 * Kendall's coefficient of concordance: how far people agree in ranking the options of a question, 0 = not at all, 1 = all
 * alike.
 *
 * <p>W = (12·Σ R<sub>j</sub>² − 3n²m(m + 1)²)/(n²(m³ − m) − n·Σ (t³ − t)) with the rank sums R<sub>j</sub> of m options over
 * n people and ties of t options, here those that a person left unranked.
 *
 * <ul>
 *   <li>n &lt; 2: undefined; there is nobody to agree with.
 *   <li>Two options, of which a person who ranks one ranks both: defined as any other.
 * </ul>
 *
 * <p>Computed in integers up to the last division. Reference: M. G. Kendall, B. Babington Smith (1939), The problem of m
 * rankings, The Annals of Mathematical Statistics 10(3), 275–287,
 * <a href="https://doi.org/10.1214/aoms/1177732186">doi:10.1214/aoms/1177732186</a>. In R, with {@code R} the people ×
 * options matrix of ranks: {@code friedman.test(R)$statistic / (n * (m - 1))}, {@code irr::kendall(t(R), correct = TRUE)}.
 *
 * @param n number of people
 * @param value W, 0…1
 * @param hasTies whether somebody left more than one option unranked
 */
public record KendallsW(long n, OptionalDouble value, boolean hasTies) {

    /** Measures the agreement of all people who ranked. */
    public static KendallsW of(RankingCounts ranking) {
        boolean hasTies = ranking.ties() > 0;
        if (ranking.n() < 2) {
            return new KendallsW(ranking.n(), OptionalDouble.empty(), hasTies);
        }
        BigInteger n = BigInteger.valueOf(ranking.n());
        BigInteger m = BigInteger.valueOf(ranking.options());
        BigInteger squares = BigInteger.ZERO;
        for (int option = 0; option < ranking.options(); option++) {
            squares = squares.add(
                    BigInteger.valueOf(ranking.doubledRankSum(option)).pow(2));
        }
        BigInteger three = BigInteger.valueOf(3);
        BigInteger chance = three.multiply(n.pow(2))
                .multiply(m)
                .multiply(m.add(BigInteger.ONE).pow(2));
        BigInteger most =
                n.pow(2).multiply(m.pow(3).subtract(m)).subtract(n.multiply(BigInteger.valueOf(ranking.ties())));
        double w = ExactCovariances.ratio(three.multiply(squares).subtract(chance), most);
        return new KendallsW(ranking.n(), OptionalDouble.of(w), hasTies);
    }
}
