package de.digicheck.idea;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By how many people ideas are supported at least (<i>Zuspruch</i>): nobody counts twice where that can be told. Of one
 * survey it is the most texts to one question, because two questions may have been answered by the same people; of one
 * workshop no more than took part; names count once.
 */
public final class Support {

    /** Fewer people are called "a few": a small number says something about each of them. */
    public static final int FEWEST = 5;

    private Support() {}

    /** People behind some ideas, at least. */
    public static int of(Collection<Idea> ideas, Map<IdeaId, Workshop> workshops) {
        Set<String> named = new HashSet<>();
        Map<IdeaSource.Survey, Integer> asked = new HashMap<>();
        Map<IdeaId, Integer> met = new HashMap<>();
        int others = 0;
        for (Idea idea : ideas) {
            if (idea.source() instanceof IdeaSource.Survey survey) {
                asked.merge(survey, 1, Integer::sum);
            } else if (idea.source() instanceof IdeaSource.Workshop workshop) {
                met.merge(workshop.workshop(), 1, Integer::sum);
            } else if (idea.name().isEmpty() || named.add(idea.name().get())) {
                others++;
            }
        }
        return others + bySurvey(asked) + byWorkshop(met, workshops);
    }

    private static int bySurvey(Map<IdeaSource.Survey, Integer> asked) {
        Map<Object, Integer> most = new HashMap<>();
        asked.forEach((survey, texts) -> most.merge(survey.campaign(), texts, Math::max));
        return most.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int byWorkshop(Map<IdeaId, Integer> met, Map<IdeaId, Workshop> workshops) {
        return met.entrySet().stream()
                .mapToInt(entry -> Math.min(
                        entry.getValue(),
                        Optional.ofNullable(workshops.get(entry.getKey()))
                                .map(Workshop::people)
                                .orElse(1)))
                .sum();
    }

    /** The number that may be shown; empty for fewer than {@value #FEWEST}. */
    public static Optional<Integer> shown(int people) {
        return people < FEWEST ? Optional.empty() : Optional.of(people);
    }
}
