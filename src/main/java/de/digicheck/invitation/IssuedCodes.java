package de.digicheck.invitation;

import de.digicheck.campaign.CampaignKey;
import java.util.List;

/**
 * All codes of a campaign, at the one moment when they are known: hand them out and forget them.
 *
 * @param batches one for each request, in the order of the requests
 */
public record IssuedCodes(CampaignKey campaign, List<Batch> batches) {

    public IssuedCodes {
        batches = List.copyOf(batches);
    }

    /** The codes of a request, in random order. */
    public record Batch(CodeRequest request, List<AccessCode> codes) {

        public Batch {
            codes = List.copyOf(codes);
        }
    }
}
