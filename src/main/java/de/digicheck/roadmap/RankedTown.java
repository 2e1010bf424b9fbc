package de.digicheck.roadmap;

import de.digicheck.prioritisation.Ranking;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.AccountRole;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The projects of the town, ranked by its latest result; what shows results comes later in the flow and answers here. */
public interface RankedTown {

    /**
     * Ranked projects.
     *
     * @param campaign whose released results they were ranked by
     */
    record Ranked(String campaign, Ranking ranking, ProjectCatalogue projects) {}

    /** The ranking by the latest result that a reader may see; nothing where there is none. */
    Mono<Ranked> latestFor(String account, Set<AccountRole> roles);
}
