package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rounded counts of responses as they were at one time.
 *
 * @param town the whole campaign, without answers by its open link where it has codes
 * @param openLink answers by the open link
 * @param parts by announced part, parents before children; none where parts are not told apart
 * @param roles by stored role, for the whole town
 * @param complete whether it was counted after sealing
 */
public record TurnoutSnapshot(
        CampaignKey campaign,
        TurnoutCell town,
        TurnoutCell openLink,
        Map<PartKey, TurnoutCell> parts,
        Map<RoleKey, TurnoutCell> roles,
        Instant asOf,
        boolean complete) {

    public TurnoutSnapshot {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }
}
