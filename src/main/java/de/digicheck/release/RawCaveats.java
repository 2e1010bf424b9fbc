package de.digicheck.release;

import de.digicheck.aggregation.Comparisons;
import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.FieldComparison;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.WeightingEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.ShrinkageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a reader must know of figures that only {@code raw} publishes as they are. */
final class RawCaveats {

    private static final double LARGEST_DESIGN_EFFECT = 2;
    private static final double SMALLEST_ICC2 = 0.5;
    private static final double NOTICEABLE = 2;

    private final List<Caveat> caveats = new ArrayList<>();

    private RawCaveats() {}

    static List<Caveat> of(Estimates estimates) {
        RawCaveats found = new RawCaveats();
        found.caveats.addAll(Caveats.of(estimates, true));
        estimates.town().fields().forEach(field -> found.quality(field, estimates));
        estimates.comparisons().ifPresent(found::comparisons);
        return found.caveats;
    }

    private void quality(FieldEstimate field, Estimates estimates) {
        OptionalDouble careful =
                estimates.quality().scoreWithoutFlagged().getOrDefault(field.key(), OptionalDouble.empty());
        OptionalDouble all = field.score().mean().mean();
        if (careful.isPresent() && Math.abs(careful.getAsDouble() - all.orElseThrow()) > NOTICEABLE) {
            add(Caveat.Code.FLAGGED_ANSWERS_MATTER, field.key().value());
        }
    }

    private void comparisons(Comparisons comparisons) {
        boolean deffHigh = comparisons
                .weighting()
                .map(weighting -> weighting.designEffect().orElse(1) > LARGEST_DESIGN_EFFECT)
                .orElse(false);
        if (deffHigh) {
            add(Caveat.Code.DEFF_HIGH, "");
        }
        if (comparisons.weighting().filter(WeightingEstimate::inPlaceOfRaking).isPresent()) {
            add(Caveat.Code.RAKING_NOT_POSSIBLE, "");
        }
        comparisons.fields().forEach(this::field);
    }

    private void field(ActionFieldKey key, FieldComparison field) {
        if (field.compared() > 0 && field.compared() < ShrinkageModel.FEWEST_UNITS) {
            add(Caveat.Code.TOO_FEW_PARTS, key.value());
            return;
        }
        if (field.correlation().icc2().orElse(1) < SMALLEST_ICC2) {
            add(Caveat.Code.RANKING_NOT_SUPPORTED, key.value());
        }
        if (field.pauleMandel().orElse(1) == 0) {
            add(Caveat.Code.NO_DEMONSTRABLE_DIFFERENCE, key.value());
        }
    }

    private void add(Caveat.Code code, String subject) {
        caveats.add(new Caveat(code, subject));
    }
}
