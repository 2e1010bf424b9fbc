package de.digicheck.decision.web;

import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.ValueModel;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A criterion and how much it counts, the weightiest first. */
record CriterionRow(String label, String weight) {

    private static final double HUNDRED = 100;

    static List<CriterionRow> of(ValueModel values, DecisionWords words) {
        DecimalFormat format = new DecimalFormat(
                "0.#", DecimalFormatSymbols.getInstance(words.language().locale()));
        return Arrays.stream(Criterion.values())
                .sorted(Comparator.comparingDouble(values::weight).reversed())
                .map(criterion -> new CriterionRow(
                        words.in(criterion.label()),
                        words.text("decision.percent", format.format(HUNDRED * values.weight(criterion)))))
                .toList();
    }
}
