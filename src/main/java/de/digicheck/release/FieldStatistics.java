package de.digicheck.release;

import java.util.List;
import java.util.Optional;

/**
 * What an expert asks of a field beside its score: how much the parts differ, and how surely.
 *
 * @param icc1 intraclass correlation of single answers, at most 1
 * @param icc2 intraclass correlation of the parts' means, at most 1
 * @param pauleMandel variance between parts τ², in squared points of need
 * @param derSimonianLaird the same, by another estimator, as a check
 * @param pairs Dunn's tests of all pairs of parts; empty unless asked for
 * @param change of the score of the whole town since the wave before
 */
public record FieldStatistics(
        Figure icc1,
        Figure icc2,
        Figure pauleMandel,
        Figure derSimonianLaird,
        RankTestFigures kruskalWallis,
        Optional<List<PairTestFigures>> pairs,
        ChangeFigures change) {

    /** Nothing is known. */
    public static final FieldStatistics UNDEFINED = of(Figure.undefined());

    public FieldStatistics {
        pairs = pairs.map(List::copyOf);
    }

    /** The same figure everywhere, such as one that is withheld. */
    public static FieldStatistics of(Figure figure) {
        return new FieldStatistics(
                figure, figure, figure, figure, RankTestFigures.of(figure), Optional.empty(), ChangeFigures.UNDEFINED);
    }

    /** The same, and a change. */
    FieldStatistics with(ChangeFigures found) {
        return new FieldStatistics(icc1, icc2, pauleMandel, derSimonianLaird, kruskalWallis, pairs, found);
    }
}
