package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.TransitionWork;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes keys and room for the answers before a campaign opens. */
public final class Opening implements TransitionWork {

    private final ResponseStores stores;
    private final Leftovers leftovers;
    private final SecureRandom random = new SecureRandom();

    public Opening(ResponseStores stores, Leftovers leftovers) {
        this.stores = stores;
        this.leftovers = leftovers;
    }

    @Override
    public CampaignState target() {
        return CampaignState.OPEN;
    }

    @Override
    public Mono<Campaign> carryOut(Campaign campaign, StateChange change) {
        if (campaign.plan().terms().keyHolder() != ReleaseTerms.KeyHolder.SERVICE) {
            return Mono.error(new RefusedChangeException(
                    RefusedChangeException.Reason.UNSUPPORTED_TERMS,
                    "the terms want trustees to hold the key, which this version cannot do yet;"
                            + " only 'key-holder: service' can be opened"));
        }
        return leftovers
                .remove()
                .then(Mono.<Void>fromRunnable(() -> makeKeys(campaign.key())).subscribeOn(Schedulers.boundedElastic()))
                .then(stores.open().prepare(campaign.key()))
                .then(stores.campaigns().change(campaign.key(), current -> current.enter(change)));
    }

    private void makeKeys(CampaignKey campaign) {
        Hpke.KeyPair pair = Hpke.KeyPair.generate();
        Map<KeyName, byte[]> fresh = new EnumMap<>(KeyName.class);
        fresh.put(KeyName.ID_KEY, randomKey());
        fresh.put(KeyName.PRIVATE_KEY, pair.privateKey());
        fresh.put(KeyName.PUBLIC_KEY, pair.publicKey());
        stores.keys().keep(campaign, fresh);
    }

    private byte[] randomKey() {
        byte[] key = new byte[KeyName.BYTES];
        random.nextBytes(key);
        return key;
    }
}
