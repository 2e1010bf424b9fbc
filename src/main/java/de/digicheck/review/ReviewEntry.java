package de.digicheck.review;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.shared.AccountRole;
import java.time.Instant;

/**
 * A statement with who has made it.
 *
 * @param part key of the part in the release
 * @param number counts from 1 in each part
 * @param account name of the account
 * @param role as which it was made
 */
public record ReviewEntry(
        CampaignKey campaign,
        String part,
        int number,
        Instant at,
        String account,
        AccountRole role,
        Statement statement) {

    public ReviewEntry {
        if (number < 1) {
            throw new IllegalArgumentException("entries count from 1");
        }
    }

    /** The same under another number. */
    public ReviewEntry numbered(int other) {
        return new ReviewEntry(campaign, part, other, at, account, role, statement);
    }
}
