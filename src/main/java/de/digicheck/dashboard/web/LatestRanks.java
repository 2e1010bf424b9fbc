package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.ProjectRanks;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import reactor.core.publisher.Mono;

/** The ranks of proposals by the latest result that a reader may see. */
final class LatestRanks implements ProjectRanks {

    private final Reading reading;

    LatestRanks(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Mono<Map<ProjectKey, Integer>> latestFor(String account, Set<AccountRole> roles) {
        return reading.result(Optional.empty(), new SignedIn(account, account, roles, List.of()))
                .map(LatestRanks::ranks)
                .defaultIfEmpty(Map.of());
    }

    private static Map<ProjectKey, Integer> ranks(PublishedResult result) {
        Map<ProjectKey, Integer> ranks = new TreeMap<>();
        result.document().results().projects().forEach(project -> project.rank()
                .ifPresent(rank -> ranks.put(project.key(), rank)));
        return ranks;
    }
}
