package de.digicheck.roadmap;

import de.digicheck.prioritisation.Ranking;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import reactor.core.publisher.Mono;

/** The projects of the town, ranked by its latest result; what shows results comes later in the flow and answers here. */
public interface RankedTown {

    /**
     * Ranked projects.
     *
     * @param survey what the campaign is called whose released results they were ranked by
     * @param leftOut projects that a coarse look has ruled out, by key; they are ranked too
     */
    record Ranked(LocalizedText survey, Ranking ranking, SortedMap<ProjectKey, LocalizedText> leftOut) {

        public Ranked {
            leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        }

        /** The same with all projects. */
        public Ranked withAll() {
            return new Ranked(survey, ranking, new TreeMap<>());
        }

        /** The ranking of those that are planned. */
        Ranking planned() {
            return ranking.without(leftOut.keySet());
        }
    }

    /** The ranking by the latest result that a reader may see; nothing where there is none. */
    Mono<Ranked> latestFor(String account, Set<AccountRole> roles);
}
