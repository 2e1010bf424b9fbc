package de.digicheck.release;

import de.digicheck.aggregation.Comparisons;
import de.digicheck.aggregation.FieldComparison;
import de.digicheck.aggregation.PairComparison;
import de.digicheck.aggregation.RestComparison;
import de.digicheck.aggregation.ShrunkenEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.RoleKey;
import de.digicheck.statistics.KruskalWallis;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns comparisons into figures as they are; without comparisons everything is undefined. */
record RawComparisons(Optional<Comparisons> comparisons) {

    private Optional<FieldComparison> field(ActionFieldKey field) {
        return comparisons.flatMap(found -> Optional.ofNullable(found.fields().get(field)));
    }

    FieldStatistics statistics(ActionFieldKey field) {
        return field(field).map(RawComparisons::statistics).orElse(FieldStatistics.UNDEFINED);
    }

    private static FieldStatistics statistics(FieldComparison field) {
        return new FieldStatistics(
                Figure.of(field.correlation().icc1()),
                Figure.of(field.correlation().icc2()),
                Figure.of(field.pauleMandel()),
                Figure.of(field.derSimonianLaird()),
                field.rankTest()
                        .map(test -> rankTest(test, field.pHolm()))
                        .orElse(RankTestFigures.of(Figure.undefined())),
                field.pairs()
                        .map(pairs -> pairs.stream().map(RawComparisons::pair).toList()),
                ChangeFigures.UNDEFINED);
    }

    private static RankTestFigures rankTest(KruskalWallis test, OptionalDouble pHolm) {
        return new RankTestFigures(
                Figure.of(test.h()),
                Figure.ofCount(test.degreesOfFreedom()),
                Figure.of(test.p()),
                Figure.of(pHolm),
                Figure.of(test.epsilonSquared()));
    }

    private static PairTestFigures pair(PairComparison pair) {
        return new PairTestFigures(pair.first(), pair.second(), Figure.of(pair.z()), Figure.of(pair.pHolm()));
    }

    ShrunkenFigures shrunken(ActionFieldKey field, String part) {
        return field(field)
                .flatMap(found -> Optional.ofNullable(found.shrunken().get(part)))
                .map(RawComparisons::shrunken)
                .orElse(ShrunkenFigures.UNDEFINED);
    }

    private static ShrunkenFigures shrunken(ShrunkenEstimate estimate) {
        return new ShrunkenFigures(Figure.of(estimate.mean()), Figure.of(estimate.se()), Figure.of(estimate.weight()));
    }

    VersusRest versusRest(ActionFieldKey field, String part) {
        return field(field)
                .flatMap(found -> Optional.ofNullable(found.versusRest().get(part)))
                .map(RawComparisons::versusRest)
                .orElse(VersusRest.UNDEFINED);
    }

    VersusRest versusRest(ActionFieldKey field, RoleKey role) {
        return comparisons
                .flatMap(found -> Optional.ofNullable(
                        found.roles().getOrDefault(field, Map.of()).get(role)))
                .map(RawComparisons::versusRest)
                .orElse(VersusRest.UNDEFINED);
    }

    private static VersusRest versusRest(RestComparison comparison) {
        return new VersusRest(
                Figure.of(comparison.test().u()),
                Figure.of(comparison.test().z()),
                Figure.of(comparison.test().p()),
                Figure.of(comparison.q()),
                Figure.of(comparison.test().cliffsDelta()),
                Figure.of(comparison.flagged() ? 1 : 0));
    }
}
