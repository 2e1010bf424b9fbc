package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Hpke;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.campaign.Trustees;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes keys and room for the answers before a campaign opens. */
public final class Opening implements TransitionWork {

    private final ResponseStores stores;
    private final Trustees trustees;
    private final Leftovers leftovers;
    private final SecureRandom random = new SecureRandom();

    public Opening(ResponseStores stores, Trustees trustees, Leftovers leftovers) {
        this.stores = stores;
        this.trustees = trustees;
        this.leftovers = leftovers;
    }

    @Override
    public CampaignState target() {
        return CampaignState.OPEN;
    }

    @Override
    public Mono<Campaign> carryOut(Campaign campaign, StateChange change) {
        return leftovers
                .remove()
                .then(Mono.<Void>fromRunnable(() -> makeKeys(campaign)).subscribeOn(Schedulers.boundedElastic()))
                .then(stores.open().prepare(campaign.key()))
                .then(stores.campaigns().change(campaign.key(), current -> current.enter(change)));
    }

    private void makeKeys(Campaign campaign) {
        Hpke.KeyPair pair = Hpke.KeyPair.generate();
        Map<KeyName, byte[]> fresh = new LinkedHashMap<>();
        fresh.put(KeyName.ID_KEY, randomKey());
        fresh.put(KeyName.PUBLIC_KEY, pair.publicKey());
        if (campaign.plan().terms().haveTrustees()) {
            fresh.putAll(trustees.entrust(campaign, pair));
            pair.wipe();
            stores.keys().keep(campaign.key(), fresh);
            trustees.requireCurrent(campaign.key());
        } else {
            fresh.put(KeyName.PRIVATE_KEY, pair.privateKey());
            stores.keys().keep(campaign.key(), fresh);
        }
    }

    private byte[] randomKey() {
        byte[] key = new byte[KeyName.BYTES];
        random.nextBytes(key);
        return key;
    }
}
