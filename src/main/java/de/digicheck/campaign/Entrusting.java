package de.digicheck.campaign;

import static de.digicheck.campaign.RefusedChangeException.Reason.UNKNOWN_CAMPAIGN;
import static de.digicheck.campaign.RefusedChangeException.Reason.WRONG_STATE;

import de.digicheck.campaign.Deed.Done;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * What trustees do with their passphrases, where the terms let them hold the key: set one with the consent, change it
 * until the campaign opens, seal with it. Errors are {@link RefusedChangeException}.
 */
public final class Entrusting {

    private final Campaigns campaigns;
    private final Consenting consenting;
    private final CampaignLifecycle lifecycle;
    private final Trustees trustees;
    private final Deeds deeds;

    public Entrusting(
            Campaigns campaigns, Consenting consenting, CampaignLifecycle lifecycle, Trustees trustees, Deeds deeds) {
        this.campaigns = campaigns;
        this.consenting = consenting;
        this.lifecycle = lifecycle;
        this.trustees = trustees;
        this.deeds = deeds;
    }

    /** Sets the passphrase and agrees; once the campaign is agreed it only changes the passphrase. */
    public Mono<Campaign> agree(CampaignKey key, Actor actor, PartyAnswer answer, Passphrase passphrase) {
        return set(key, actor, passphrase)
                .flatMap(campaign -> campaign.state() == CampaignState.AGREED
                        ? Mono.just(campaign)
                        : consenting.answer(key, actor, answer));
    }

    /** Sets the passphrase, in place of an earlier one, until the campaign opens. Does not agree to anything. */
    public Mono<Campaign> set(CampaignKey key, Actor actor, Passphrase passphrase) {
        Mono<List<String>> setting = get(key).flatMap(campaign -> {
            List<String> own = requireTrusteeBeforeOpening(campaign, actor);
            return trustees.set(key, own, passphrase).thenReturn(own);
        });
        return deeds.record(setting, key, actor, own -> List.of(new Done(Deed.PASSPHRASE_SET, String.join(" · ", own))))
                .then(get(key))
                .doOnNext(campaign -> requireTrusteeBeforeOpening(campaign, actor));
    }

    /**
     * Makes a recovery sheet, which opens the key as a trustee does; an earlier one is worth nothing any more. Until the
     * campaign opens.
     */
    public Mono<RecoveryCode> printRecoverySheet(CampaignKey key, Actor actor) {
        Mono<RecoveryCode> printing = get(key).doOnNext(campaign -> requireTrusteeBeforeOpening(campaign, actor))
                .then(trustees.printRecoverySheet(key));
        return deeds.record(printing, key, actor, code -> List.of(new Done(Deed.RECOVERY_SHEET_PRINTED, "")))
                .delayUntil(code -> get(key).doOnNext(campaign -> requireTrusteeBeforeOpening(campaign, actor)));
    }

    private static List<String> requireTrusteeBeforeOpening(Campaign campaign, Actor actor) {
        if (campaign.state().hasReached(CampaignState.OPEN)
                || !campaign.plan().terms().haveTrustees()) {
            throw new RefusedChangeException(
                    WRONG_STATE, "passphrases are set before the campaign opens, where trustees hold the key");
        }
        return Trustees.require(campaign, actor);
    }

    /** Opens the key and seals. */
    public Mono<Campaign> seal(CampaignKey key, Actor actor, Passphrase passphrase) {
        StateChange change = lifecycle.change(CampaignState.SEALED, actor, Optional.empty());
        return get(key).flatMap(campaign -> {
            Trustees.require(campaign, actor);
            lifecycle.requirePossible(campaign, change);
            return trustees.open(campaign, actor, passphrase)
                    .flatMap(opened -> lifecycle.seal(campaign, change, opened));
        });
    }

    private Mono<Campaign> get(CampaignKey key) {
        return campaigns
                .find(key)
                .switchIfEmpty(Mono.error(() -> new RefusedChangeException(UNKNOWN_CAMPAIGN, "no campaign " + key)));
    }
}
