package de.digicheck.campaign.mongo;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The newest revision of each campaign that this process has seen, and when it was seen to be the newest. */
final class LatestCampaigns {

    private static final Duration RECENT = Duration.ofSeconds(1);

    private final Map<CampaignKey, Seen> campaigns = new ConcurrentHashMap<>();

    private record Seen(Campaign campaign, long at) {

        boolean isRecent() {
            return System.nanoTime() - at < RECENT.toNanos();
        }
    }

    /** The newest known revision. */
    Optional<Campaign> of(CampaignKey key) {
        return Optional.ofNullable(campaigns.get(key)).map(Seen::campaign);
    }

    /** The newest revision, if it was seen a moment ago. */
    Optional<Campaign> recent(CampaignKey key) {
        return Optional.ofNullable(campaigns.get(key)).filter(Seen::isRecent).map(Seen::campaign);
    }

    /** Keeps what was just read or stored; what was read before a change and comes after it is not kept. */
    Campaign keep(Campaign campaign) {
        Seen seen = new Seen(campaign, System.nanoTime());
        campaigns.merge(
                campaign.key(), seen, (old, fresh) -> old.campaign().revision() > campaign.revision() ? old : fresh);
        return campaign;
    }
}
