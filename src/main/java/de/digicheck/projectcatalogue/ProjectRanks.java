package de.digicheck.projectcatalogue;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ProjectKey;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The ranks of proposals; what ranks them comes later in the flow and answers here. */
public interface ProjectRanks {

    /** The ranks by the latest result that a reader may see; none where there is no result yet. */
    Mono<Map<ProjectKey, Integer>> latestFor(String account, Set<AccountRole> roles);
}
