package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.Invitation;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What pages do with issued codes; errors are problems that say why. */
final class Codes {

    private final Campaigns campaigns;
    private final AccessCodes codes;

    Codes(Campaigns campaigns, AccessCodes codes) {
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
    Mono<Void> withdrawAll(String key) {
        return get(key).flatMap(campaign -> codes.withdrawAll(campaign.key()))
                .onErrorMap(RefusedChangeException.class, CodeErrors::of);
    }

    /**
     * Voids codes of unused sheets.
     *
     * @param typed one a line
     */
    Mono<Voided> cancel(Campaign campaign, List<String> typed) {
        return Flux.fromIterable(typed)
                .concatMap(one -> cancel(campaign, one))
                .collectList()
                .map(done -> new Voided((int) done.stream().filter(one -> one).count(), (int)
                        done.stream().filter(one -> !one).count()));
    }

    private Mono<Boolean> cancel(Campaign campaign, String typed) {
        return codes.recognise(typed)
                .map(Invitation::campaign)
                .filter(campaign.key()::equals)
                .flatMap(own -> codes.cancel(typed))
                .defaultIfEmpty(false);
    }

    /** How many codes were voided, and how many lines were no valid code of this campaign. */
    record Voided(int voided, int unknown) {}
}
