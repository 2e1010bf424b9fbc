package de.digicheck.release;

import de.digicheck.aggregation.TurnoutCounts;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.organisation.Municipality;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import reactor.core.publisher.Mono;

/**
 * Shows how many have answered, without telling when somebody did: counts are rounded down to tens and change once an
 * hour, and nothing is shown of fewer than {@value #SMALLEST_SHOWN} invited people.
 */
public final class TurnoutBoard {

    private static final long STEP = 10;
    private static final int SMALLEST_SHOWN = 20;

    private final TurnoutCounts counts;
    private final TurnoutSnapshots snapshots;
    private final Municipality municipality;
    private final Clock clock;

    public TurnoutBoard(TurnoutCounts counts, TurnoutSnapshots snapshots, Municipality municipality, Clock clock) {
        this.counts = counts;
        this.snapshots = snapshots;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** The turnout of a campaign; nothing as long as it was not opened. */
    public Mono<Turnout> of(Campaign campaign) {
        if (!campaign.state().hasReached(CampaignState.OPEN)) {
            return Mono.empty();
        }
        return snapshots
                .find(campaign.key())
                .filter(snapshot -> isCurrent(snapshot, campaign))
                .switchIfEmpty(Mono.defer(() -> count(campaign)))
                .map(snapshot -> turnout(snapshot, campaign));
    }

    private boolean isCurrent(TurnoutSnapshot snapshot, Campaign campaign) {
        return snapshot.complete() || (!isComplete(campaign) && snapshot.asOf().equals(thisHour()));
    }

    private static boolean isComplete(Campaign campaign) {
        return campaign.state().hasReached(CampaignState.SEALED);
    }

    private Instant thisHour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private Mono<TurnoutSnapshot> count(Campaign campaign) {
        return counts.all(campaign)
                .map(exact ->
                        new TurnoutSnapshot(campaign.key(), exact / STEP * STEP, thisHour(), isComplete(campaign)))
                .flatMap(snapshots::keep);
    }

    private Turnout turnout(TurnoutSnapshot snapshot, Campaign campaign) {
        OptionalInt invited = municipality.restrictedTo(campaign.plan().units()).headcount();
        boolean shown = Math.max(invited.orElse(0), snapshot.tens()) >= SMALLEST_SHOWN;
        Figure responses = shown ? Figure.ofCount(snapshot.tens()) : Withheld.PROTECTED;
        return new Turnout(campaign.key(), responses, invited, snapshot.asOf(), snapshot.complete());
    }
}
