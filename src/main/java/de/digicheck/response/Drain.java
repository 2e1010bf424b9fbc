package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Waits until no answer that was sent before the close is still on its way into the store: this instance knows its own,
 * and the others have acknowledged or given up theirs after a while.
 */
public final class Drain {

    private final SubmissionsInFlight inFlight;
    private final Duration grace;
    private final Clock clock;

    /**
     * Waits so long.
     *
     * @param grace time from the close, longer than {@link EncryptedInbox#LONGEST}; zero where no other instance uses
     *     the store
     */
    public Drain(SubmissionsInFlight inFlight, Duration grace, Clock clock) {
        if (!grace.isZero() && grace.compareTo(EncryptedInbox.LONGEST) <= 0) {
            throw new IllegalArgumentException("digicheck.sealing.grace must be longer than " + EncryptedInbox.LONGEST
                    + ", within which other instances still store answers, but is " + grace);
        }
        this.inFlight = inFlight;
        this.grace = grace;
        this.clock = clock;
    }

    Mono<Void> after(Campaign campaign) {
        return Mono.defer(() -> wait(remaining(campaign))).then(inFlight.ended(campaign.key()));
    }

    private Duration remaining(Campaign campaign) {
        Instant closed = campaign.entered(CampaignState.CLOSED).orElseThrow().at();
        return Duration.between(clock.instant(), closed.plus(grace));
    }

    private static Mono<Void> wait(Duration time) {
        return time.isNegative() || time.isZero()
                ? Mono.empty()
                : Mono.delay(time).then();
    }
}
