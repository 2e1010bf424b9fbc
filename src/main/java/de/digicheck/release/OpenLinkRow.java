package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.shared.ActionFieldKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Answers by an open link as a row beside the town, from {@value ReleasePolicy#OPEN_LINK_GROUP} valid answers. */
final class OpenLinkRow {

    private OpenLinkRow() {}

    /** @param minimumGroupSize k, at least 5 */
    static OpenLinkFigures of(Estimates estimates, int minimumGroupSize) {
        Coarsening coarsening = new Coarsening(Math.max(minimumGroupSize, ReleasePolicy.OPEN_LINK_GROUP));
        TownScores scores = new TownScores(coarsening, OptionalLong.empty());
        Map<ActionFieldKey, OpenLinkFigures.FieldRow> fields = new LinkedHashMap<>();
        estimates.town().fields().forEach(field -> {
            ScoreFigures score = scores.score(field.score(), true);
            fields.put(field.key(), new OpenLinkFigures.FieldRow(score.n(), score.score(), score.interval()));
        });
        return new OpenLinkFigures(scores.count(estimates.town().respondents()), fields);
    }
}
