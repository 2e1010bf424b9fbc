package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.roadmap.RankedTown;
import de.digicheck.shared.AccountRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The projects as the latest result that a reader may see ranks them. */
final class LatestRanking implements RankedTown {

    private final Reading reading;

    LatestRanking(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Mono<Ranked> latestFor(String account, Set<AccountRole> roles) {
        return reading.result(Optional.empty(), new SignedIn(account, account, roles, List.of()))
                .map(LatestRanking::ranked);
    }

    private static Ranked ranked(PublishedResult result) {
        return new Ranked(
                result.document().questionnaire().title(),
                new Ranking(result.document().results().projects()));
    }
}
