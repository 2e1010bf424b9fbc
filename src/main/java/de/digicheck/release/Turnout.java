package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Turnout (<i>Rücklauf</i>) of a campaign.
 *
 * @param responses rounded down to tens
 * @param invited employees who were asked; empty when not known
 * @param asOf when it was counted
 * @param complete whether it is the final count, taken after sealing
 */
public record Turnout(CampaignKey campaign, Figure responses, OptionalInt invited, Instant asOf, boolean complete) {

    /** Share of the invited who have answered, 0…1, from the rounded count, to two decimals; empty when not known. */
    public OptionalDouble rate() {
        if (responses.value().isEmpty() || invited.isEmpty() || invited.getAsInt() == 0) {
            return OptionalDouble.empty();
        }
        double rate = responses.value().getAsDouble() / invited.getAsInt();
        return OptionalDouble.of(Math.min(1, Coarsening.statistic(rate)));
    }
}
