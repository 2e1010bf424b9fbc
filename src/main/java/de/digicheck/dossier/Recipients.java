package de.digicheck.dossier;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.shared.AccountRole;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Who may read what rests on the results of a campaign: the recipients that its terms name. */
public final class Recipients {

    private final Campaigns campaigns;

    public Recipients(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Those of some roles that the terms of a campaign do not name; all where there is no such campaign any more. */
    Mono<Set<AccountRole>> missing(String campaign, Set<AccountRole> roles) {
        return campaigns
                .find(new CampaignKey(campaign))
                .map(found -> roles.stream()
                        .filter(role -> !found.informs(Set.of(role)))
                        .collect(Collectors.toUnmodifiableSet()))
                .defaultIfEmpty(roles);
    }
}
