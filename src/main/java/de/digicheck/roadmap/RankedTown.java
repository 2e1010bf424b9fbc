package de.digicheck.roadmap;

import de.digicheck.prioritisation.Ranking;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.LocalizedText;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The projects of the town, ranked by its latest result; what shows results comes later in the flow and answers here. */
public interface RankedTown {

    /**
     * Ranked projects.
     *
     * @param survey what the campaign is called whose released results they were ranked by
     */
    record Ranked(LocalizedText survey, Ranking ranking) {}

    /** The ranking by the latest result that a reader may see; nothing where there is none. */
    Mono<Ranked> latestFor(String account, Set<AccountRole> roles);
}
