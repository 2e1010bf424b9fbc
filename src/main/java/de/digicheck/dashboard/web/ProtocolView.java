package de.digicheck.dashboard.web;

import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.Weighting;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The protocol of a decision on weights.
 *
 * @param by account that entered it
 * @param offices who took part
 */
record ProtocolView(int version, String day, String by, String offices, List<WeightLine> lines) {

    /**
     * A decision.
     *
     * @param before the weights that it replaced
     */
    static ProtocolView of(Weighting weighting, Map<Criterion, Double> before, Language language) {
        Map<String, String> points = new LinkedHashMap<>();
        weighting
                .points()
                .points()
                .forEach((criterion, value) -> points.put(WeightForm.POINTS + criterion.key(), WeightForm.say(value)));
        return new ProtocolView(
                weighting.version(),
                Days.say(LocalDate.ofInstant(weighting.at(), GermanTime.ZONE), language),
                weighting.by(),
                weighting.offices(),
                WeightLine.of(points, Optional.of(weighting.points()), before, language));
    }
}
