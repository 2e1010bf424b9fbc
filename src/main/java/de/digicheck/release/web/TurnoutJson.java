package de.digicheck.release.web;

import de.digicheck.release.Figure;
import de.digicheck.release.Turnout;
import de.digicheck.release.Withheld;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turnout as JSON.
 *
 * @param asOf when it was counted, UTC; {@code null} before the campaign opens
 * @param complete whether it is the final count
 * @param town the whole campaign; {@code null} for accounts that see their own units only, and before it opens
 * @param parts by part, as soon as campaigns have parts
 */
record TurnoutJson(
        String campaign,
        @Nullable String asOf,
        boolean complete,
        @Nullable Town town,
        List<Object> parts) {

    /**
     * The whole campaign.
     *
     * @param invited employees asked; {@code null} when not known
     * @param responses rounded down to tens, or why they are not shown
     * @param rate share of the invited, 0…1, from the rounded count
     */
    record Town(
            @Nullable Integer invited,
            Object responses,
            @Nullable Double rate) {}

    static TurnoutJson of(Turnout turnout, boolean seesTown) {
        return new TurnoutJson(
                turnout.campaign().value(),
                turnout.asOf().toString(),
                turnout.complete(),
                seesTown ? town(turnout) : null,
                List.of());
    }

    static TurnoutJson none(String campaign) {
        return new TurnoutJson(campaign, null, false, null, List.of());
    }

    private static Town town(Turnout turnout) {
        return new Town(
                turnout.invited().isPresent() ? turnout.invited().getAsInt() : null,
                responses(turnout.responses()),
                turnout.rate().isPresent() ? turnout.rate().getAsDouble() : null);
    }

    private static Object responses(Figure figure) {
        return figure instanceof Withheld withheld
                ? Map.of("withheld", withheld.reason().word())
                : (long) figure.value().orElseThrow();
    }
}
