package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.prioritisation.RankStability;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.SecondOpinion;
import de.digicheck.shared.Language;
import java.text.NumberFormat;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What other methods say of a ranking.
 *
 * @param agreement {@code high}, {@code middle} or {@code low}: how far both methods agree with the benefit, by the lower
 *     of both τ
 * @param closeness τ with TOPSIS
 * @param flow τ with PROMETHEE II
 */
record OpinionView(String agreement, String closeness, String flow, List<Row> rows) {

    private static final double HIGH = 0.8;
    private static final double MIDDLE = 0.5;

    /**
     * A proposal.
     *
     * @param control mean rank where nothing is known of the weights
     */
    record Row(String rank, String label, String closeness, String flow, String control) {}

    /**
     * The opinion on all proposals of a result.
     *
     * @param shown those that have a row
     */
    static OpinionView of(PublishedResult result, Ranking shown, Language language) {
        Ranking ranking = new Ranking(result.document().results().projects());
        SecondOpinion opinion = SecondOpinion.on(ranking);
        NumberFormat numbers = NumberFormat.getInstance(language.locale());
        numbers.setMaximumFractionDigits(2);
        double least = Math.min(
                opinion.closeness().kendall().orElse(1),
                opinion.flow().kendall().orElse(1));
        String agreement = least >= HIGH ? "high" : least >= MIDDLE ? "middle" : "low";
        return new OpinionView(
                agreement,
                say(opinion.closeness().kendall(), numbers),
                say(opinion.flow().kendall(), numbers),
                opinion.rows().stream()
                        .filter(row -> shown.find(row.project()).isPresent())
                        .map(row -> row(row, result.control(), language))
                        .toList());
    }

    private static String say(OptionalDouble number, NumberFormat numbers) {
        return number.isPresent() ? numbers.format(number.getAsDouble()) : "–";
    }

    private static Row row(SecondOpinion.Row row, Ranking control, Language language) {
        NumberFormat ranks = NumberFormat.getInstance(language.locale());
        ranks.setMaximumFractionDigits(1);
        String expected = control.find(row.project())
                .flatMap(RankedProject::stability)
                .map(RankStability::expectedRank)
                .map(ranks::format)
                .orElse("–");
        return new Row(
                ranks.format(row.rank()),
                row.label().in(language),
                ranks.format(row.closenessRank()),
                ranks.format(row.flowRank()),
                expected);
    }
}
