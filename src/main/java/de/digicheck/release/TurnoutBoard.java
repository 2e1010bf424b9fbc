package de.digicheck.release;

import de.digicheck.aggregation.TurnoutCounts;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.InvitedCounts;
import de.digicheck.organisation.CurrentMunicipality;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import reactor.core.publisher.Mono;

/**
 * Shows how many have answered, without telling when somebody did: counts are rounded down to tens and change once an
 * hour, and nothing is shown of fewer than {@value TurnoutCell#SMALLEST_SHOWN} invited people.
 */
public final class TurnoutBoard {

    private final TurnoutCounts counts;
    private final InvitedCounts invited;
    private final TurnoutSnapshots snapshots;
    private final CurrentMunicipality municipality;
    private final Clock clock;

    public TurnoutBoard(
            TurnoutCounts counts,
            InvitedCounts invited,
            TurnoutSnapshots snapshots,
            CurrentMunicipality municipality,
            Clock clock) {
        this.counts = counts;
        this.invited = invited;
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
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(before -> before.filter(snapshot -> isCurrent(snapshot, campaign))
                        .map(Mono::just)
                        .orElseGet(() -> count(campaign, before)))
                .map(snapshot -> new Turnout(snapshot, campaign.plan().grid().town()));
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

    private Mono<TurnoutSnapshot> count(Campaign campaign, Optional<TurnoutSnapshot> before) {
        OptionalInt staff = municipality
                .at(campaign.announcedAt())
                .restrictedTo(campaign.plan().units())
                .headcount();
        return counts.of(campaign)
                .zipWith(invited.of(campaign))
                .map(both -> new TurnoutCounting(campaign, both.getT1(), both.getT2(), before)
                        .at(thisHour(), staff, isComplete(campaign)))
                .flatMap(snapshots::keep);
    }
}
