package de.digicheck.invitation;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.CodePlace;
import de.digicheck.campaign.RefusedChangeException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Destroys what is not needed of access codes any more: their parts and roles when the campaign closes, the hashes when
 * its single answers are deleted.
 */
public final class CodeRetention {

    private final Campaigns campaigns;
    private final CodeRecords records;
    private final SecureRandom random = new SecureRandom();

    public CodeRetention(Campaigns campaigns, CodeRecords records) {
        this.campaigns = campaigns;
        this.records = records;
    }

    /**
     * Writes the bare hashes of all codes of a campaign, in random order, into a new place. They count when the campaign
     * is stored with the change that is given; nothing leads from a code to a part any more after {@link #tidy}. What
     * broke off before is begun anew.
     */
    public Mono<UnaryOperator<Campaign>> strip(CampaignKey campaign) {
        CodePlace.Name bare = CodePlace.Name.fresh(true, random);
        return campaigns.change(campaign, current -> begin(current, bare)).flatMap(begun -> begun.codes()
                .current()
                .map(place -> copy(campaign, place, bare)
                        .<UnaryOperator<Campaign>>thenReturn(current -> finish(current, bare)))
                .orElseGet(() -> Mono.just(current -> current)));
    }

    private static Campaign begin(Campaign campaign, CodePlace.Name bare) {
        return campaign.codes().current().isEmpty()
                ? campaign
                : campaign.keepCodesIn(campaign.codes().attempt(bare));
    }

    private Mono<Void> copy(CampaignKey campaign, CodePlace.Name from, CodePlace.Name to) {
        return records.list(campaign, from)
                .map(one -> CodeRecord.bare(one.hash()))
                .collectList()
                .map(this::shuffled)
                .flatMap(hashes -> records.write(campaign, to, hashes));
    }

    private List<CodeRecord> shuffled(List<CodeRecord> hashes) {
        List<CodeRecord> order = new ArrayList<>(hashes);
        Collections.shuffle(order, random);
        return order;
    }

    private static Campaign finish(Campaign campaign, CodePlace.Name bare) {
        if (!campaign.codes().attempt().equals(Optional.of(bare))) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.CHANGED_MEANWHILE,
                    "the campaign " + campaign.key() + " is being closed by another request");
        }
        return campaign.keepCodesIn(campaign.codes().succeed());
    }

    /**
     * Destroys what a campaign does not point to: withdrawn codes, broken attempts, and after the close all parts and
     * roles. Harmless while codes are being written, here or in another instance: places are listed before the campaign is
     * read, and it names a place before that exists.
     */
    public Mono<Void> tidy(CampaignKey campaign) {
        return records.places(campaign)
                .collectList()
                .flatMap(places -> campaigns.find(campaign).flatMap(current -> drop(current, places)));
    }

    private Mono<Void> drop(Campaign campaign, List<CodePlace.Name> places) {
        List<CodePlace.Name> unused = places.stream()
                .filter(place -> !campaign.codes().names().contains(place))
                .toList();
        Mono<Void> parts = campaign.state().hasReached(CampaignState.CLOSED)
                        && campaign.codes().names().stream().allMatch(CodePlace.Name::bare)
                ? records.dropParts(campaign.key())
                : Mono.empty();
        return Flux.fromIterable(unused)
                .concatMap(place -> records.drop(campaign.key(), place))
                .then(parts);
    }

    /** Does all that is due: what a crash has interrupted, and the hashes of campaigns whose answers are deleted. */
    public Mono<Void> expire() {
        return campaigns
                .list()
                .concatMap(this::forget)
                .concatMap(campaign -> tidy(campaign.key()))
                .then();
    }

    private Mono<Campaign> forget(Campaign campaign) {
        boolean due =
                campaign.sealing().deleted().isPresent() && !campaign.codes().equals(CodePlace.NONE);
        return due
                ? campaigns.change(campaign.key(), current -> current.keepCodesIn(CodePlace.NONE))
                : Mono.just(campaign);
    }
}
