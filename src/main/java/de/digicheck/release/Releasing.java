package de.digicheck.release;

import de.digicheck.aggregation.CampaignEstimates;
import de.digicheck.aggregation.SealedCounts;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.shared.GermanTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Releases the figures of a campaign and the batches of its free texts: counts its sealed responses, lets the gate decide, and keeps what it publishes with
 * the audit sheet, and the final turnout, which nobody can count any more when single answers are deleted. When it broke off
 * after that, what was kept is what counts.
 */
public final class Releasing implements TransitionWork {

    private final SealedCounts counts;
    private final Releases releases;
    private final Campaigns campaigns;
    private final TurnoutBoard turnout;
    private final TextReleasing texts;

    public Releasing(
            SealedCounts counts, Releases releases, Campaigns campaigns, TurnoutBoard turnout, TextReleasing texts) {
        this.counts = counts;
        this.releases = releases;
        this.campaigns = campaigns;
        this.turnout = turnout;
        this.texts = texts;
    }

    @Override
    public CampaignState target() {
        return CampaignState.RELEASED;
    }

    @Override
    public Mono<Campaign> carryOut(Campaign campaign, StateChange change) {
        LocalDate day = LocalDate.ofInstant(change.at(), GermanTime.ZONE);
        return counts.estimate(campaign)
                .zipWith(earlier(campaign, day))
                .flatMap(both -> keep(campaign, day, decide(campaign, both.getT1(), both.getT2()))
                        .flatMap(kept -> texts.release(campaign, both.getT1(), both.getT2(), kept.release())))
                .then(turnout.of(campaign))
                .then(campaigns.change(campaign.key(), current -> current.enter(change)));
    }

    private Mono<PublishedRelease> keep(Campaign campaign, LocalDate day, Decided decided) {
        return releases.keep(new PublishedRelease(campaign.key(), day, decided.release()), decided.sheet());
    }

    /** What was published in the last 24 months, the latest first; demonstrations and real surveys know nothing of each other. */
    private Mono<List<EarlierRelease>> earlier(Campaign campaign, LocalDate day) {
        return releases.list()
                .filter(published -> published.day().isAfter(day.minusMonths(EarlierRelease.MONTHS))
                        && !published.campaign().equals(campaign.key()))
                .concatMap(published -> campaigns
                        .find(published.campaign())
                        .filter(other -> other.demo() == campaign.demo())
                        .map(other -> new EarlierRelease(other.plan().grid(), published.release())))
                .collectList();
    }

    /** What is published, and how it was attacked. */
    private record Decided(Release release, Optional<AuditReport> sheet) {}

    private static Decided decide(Campaign campaign, CampaignEstimates found, List<EarlierRelease> earlier) {
        int groupSize = campaign.plan().terms().minimumGroupSize();
        if (found.parts().isEmpty()) {
            Release release =
                    ReleasePolicy.openLink(groupSize).release(found.openLink().orElseThrow());
            return new Decided(release, Optional.empty());
        }
        AuditLoop.Outcome outcome =
                Gate.of(groupSize).after(earlier).audited(found.parts().get());
        Release release = outcome.candidate().release();
        Release whole = found.openLink()
                .map(open -> release.withOpenLink(OpenLinkRow.of(open, groupSize)))
                .orElse(release);
        return new Decided(whole, Optional.of(outcome.report()));
    }
}
