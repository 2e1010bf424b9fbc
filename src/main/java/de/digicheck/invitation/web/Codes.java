package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import reactor.core.publisher.Mono;

/** What pages do with issued codes; errors are problems that say why. */
final class Codes {

    private final Campaigns campaigns;
    private final RecordedCodes codes;

    Codes(Campaigns campaigns, RecordedCodes codes) {
        this.campaigns = campaigns;
        this.codes = codes;
    }

    /** A campaign; an error when there is none of this key. */
    Mono<Campaign> get(String key) {
        return Mono.just(key)
                .filter(CampaignKey::isKey)
                .map(CampaignKey::new)
                .flatMap(campaigns::find)
                .switchIfEmpty(Mono.error(CodeErrors::unknown));
    }

    /** Withdraws all codes of a campaign. */
    Mono<Boolean> withdrawAll(String key, SignedIn by) {
        return get(key).flatMap(campaign -> codes.withdrawAll(campaign.key(), by))
                .onErrorMap(RefusedChangeException.class, CodeErrors::of);
    }

    /**
     * Voids codes of unused sheets.
     *
     * @param typed one a line
     */
    Mono<Voided> cancel(Campaign campaign, List<String> typed, SignedIn by) {
        return codes.cancel(campaign, typed, by)
                .map(done -> new Voided((int) done.stream().filter(one -> one).count(), (int)
                        done.stream().filter(one -> !one).count()));
    }

    /** How many codes were voided, and how many lines were no valid code of this campaign. */
    record Voided(int voided, int unknown) {}
}
