package de.digicheck.dossier;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.ResultPublications;
import de.digicheck.shared.AccountRole;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who may read what rests on the results of a campaign: the recipients that its terms name, and everybody what its public
 * page says, while that is published.
 */
public final class Recipients {

    private final Campaigns campaigns;
    private final ResultPublications publications;

    public Recipients(Campaigns campaigns, ResultPublications publications) {
        this.campaigns = campaigns;
        this.publications = publications;
    }

    /** Those of some roles that may not read a dossier, in their order. */
    Mono<List<AccountRole>> missing(Papers papers, Set<AccountRole> roles) {
        return Flux.fromIterable(papers.campaigns())
                .filterWhen(campaign -> papers.inner().contains(campaign) ? Mono.just(true) : isHidden(campaign))
                .concatMap(campaign -> missing(campaign, roles))
                .flatMapIterable(missing -> missing)
                .distinct()
                .sort()
                .collectList();
    }

    private Mono<Boolean> isHidden(String campaign) {
        return publications.find(new CampaignKey(campaign)).hasElement().map(published -> !published);
    }

    /** Those of some roles that the terms of a campaign do not name; all where there is no such campaign any more. */
    private Mono<Set<AccountRole>> missing(String campaign, Set<AccountRole> roles) {
        return campaigns
                .find(new CampaignKey(campaign))
                .map(found -> roles.stream()
                        .filter(role -> !found.informs(Set.of(role)))
                        .collect(Collectors.toUnmodifiableSet()))
                .defaultIfEmpty(roles);
    }
}
