package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import de.digicheck.shared.GoalKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A field with all that its figures of parts are made by. */
record PublishedField(FieldDisclosure disclosure, PartScore score, Map<GoalKey, PartScore> goals, Shrinking shrinking) {

    static PublishedField of(FieldDisclosure field, Coarsening coarsening) {
        int index = field.index();
        PartScore score =
                score(field.score(), group -> group.fields().get(index).score(), coarsening);
        Map<GoalKey, PartScore> goals = new LinkedHashMap<>();
        int goal = 0;
        for (Map.Entry<GoalKey, Shown> entry : field.goals().entrySet()) {
            int place = goal++;
            goals.put(
                    entry.getKey(),
                    score(
                            entry.getValue(),
                            group ->
                                    group.fields().get(index).goals().get(place).score(),
                            coarsening));
        }
        return new PublishedField(field, score, goals, new Shrinking(field.score(), score));
    }

    private static PartScore score(Shown shown, Function<GroupEstimate, ScoreEstimate> of, Coarsening coarsening) {
        return new PartScore(of, Spread.of(shown, of, coarsening), coarsening);
    }
}
