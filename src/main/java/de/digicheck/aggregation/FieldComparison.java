package de.digicheck.aggregation;

import de.digicheck.statistics.IntraclassCorrelation;
import de.digicheck.statistics.KruskalWallis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the leaves of the tree differ in one field. They are a partition of the staff.
 *
 * @param compared leaves with two scores or more, D of the variance between them
 * @param pauleMandel variance τ² between leaves with two scores or more, in squared points
 * @param derSimonianLaird the same by another estimator; also empty where everybody of a leaf answered
 * @param pHolm p of the rank test, by Holm over all fields that have one
 * @param pairs empty unless asked for
 * @param shrunken by part, of those with a score
 * @param versusRest by part, of leaves with a score
 */
public record FieldComparison(
        int compared,
        IntraclassCorrelation correlation,
        OptionalDouble pauleMandel,
        OptionalDouble derSimonianLaird,
        Optional<KruskalWallis> rankTest,
        OptionalDouble pHolm,
        Optional<List<PairComparison>> pairs,
        Map<String, ShrunkenEstimate> shrunken,
        Map<String, RestComparison> versusRest) {

    public FieldComparison {
        pairs = pairs.map(List::copyOf);
        shrunken = Collections.unmodifiableMap(new LinkedHashMap<>(shrunken));
        versusRest = Collections.unmodifiableMap(new LinkedHashMap<>(versusRest));
    }
}
