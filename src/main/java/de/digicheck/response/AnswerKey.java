package de.digicheck.response;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.Hpke;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.OpenedKey;
import java.util.Optional;

/** What decrypts the answers of a campaign: kept by the service, or opened by a trustee. */
final class AnswerKey {

    private final CampaignKeys keys;
    private final CampaignKey campaign;
    private final Optional<OpenedKey> opened;

    /** Kept by the service. */
    AnswerKey(CampaignKeys keys, CampaignKey campaign) {
        this(keys, campaign, Optional.empty());
    }

    /** Opened by a trustee. */
    AnswerKey(CampaignKeys keys, CampaignKey campaign, OpenedKey opened) {
        this(keys, campaign, Optional.of(opened));
    }

    private AnswerKey(CampaignKeys keys, CampaignKey campaign, Optional<OpenedKey> opened) {
        this.keys = keys;
        this.campaign = campaign;
        this.opened = opened;
    }

    /** The pair, to be wiped by the caller. Waits for the disk. */
    Hpke.KeyPair pair() {
        byte[] publicKey = keys.get(campaign, KeyName.PUBLIC_KEY);
        return opened.map(key -> key.with(publicKey))
                .orElseGet(() -> Hpke.KeyPair.of(keys.get(campaign, KeyName.PRIVATE_KEY), publicKey));
    }

    /** Overwrites what a trustee has opened. */
    void wipe() {
        opened.ifPresent(OpenedKey::wipe);
    }
}
