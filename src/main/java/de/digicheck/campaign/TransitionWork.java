package de.digicheck.campaign;

import reactor.core.publisher.Mono;

/**
 * What has to be done when a campaign enters a state: keys when it opens, sealing, release. Later modules do it, so that
 * campaigns need not know them.
 */
public interface TransitionWork {

    /** The state that needs this work. At most one work for each state. */
    CampaignState target();

    /**
     * Does the work and stores the campaign in its new state. Repeatable: when it broke off, it is called again.
     *
     * @param campaign in a state that leads to the target
     * @return the campaign as stored
     */
    Mono<Campaign> carryOut(Campaign campaign, StateChange change);

    /**
     * Does the same where trustees hold the key.
     *
     * @param key wiped by the work, whatever becomes of it
     */
    default Mono<Campaign> carryOut(Campaign campaign, StateChange change, OpenedKey key) {
        key.wipe();
        return carryOut(campaign, change);
    }
}
