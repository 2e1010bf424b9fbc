package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.Screening;
import de.digicheck.prioritisation.Screening.Screened;
import de.digicheck.roadmap.RankedTown;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import reactor.core.publisher.Mono;

/** The projects as the latest result that a reader may see ranks them. */
final class LatestRanking implements RankedTown {

    private final Reading reading;
    private final Screening screening;

    LatestRanking(Reading reading, Screening screening) {
        this.reading = reading;
        this.screening = screening;
    }

    @Override
    public Mono<Ranked> latestFor(String account, Set<AccountRole> roles) {
        return reading.result(Optional.empty(), new SignedIn(account, account, roles, List.of()))
                .zipWith(screening.leftOut())
                .map(both -> ranked(both.getT1(), both.getT2()));
    }

    private static Ranked ranked(PublishedResult result, List<Screened> leftOut) {
        SortedMap<ProjectKey, LocalizedText> names = new TreeMap<>();
        leftOut.forEach(one -> names.put(one.project().key(), one.project().label()));
        return new Ranked(
                result.document().questionnaire().title(),
                new Ranking(result.document().results().projects()),
                names);
    }
}
