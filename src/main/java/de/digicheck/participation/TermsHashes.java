package de.digicheck.participation;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.TermsHash;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hashes of terms, each computed once for a revision of a campaign: it goes over every part of the town. */
final class TermsHashes {

    private final Map<CampaignKey, Known> hashes = new ConcurrentHashMap<>();

    private record Known(long revision, String hash) {}

    /** The hash of a campaign's terms as they are. */
    String of(Campaign campaign) {
        Known known = hashes.get(campaign.key());
        if (known == null || known.revision() != campaign.revision()) {
            known = new Known(campaign.revision(), TermsHash.of(campaign.plan()));
            hashes.put(campaign.key(), known);
        }
        return known.hash();
    }
}
