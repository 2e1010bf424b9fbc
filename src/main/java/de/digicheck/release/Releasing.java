package de.digicheck.release;

import de.digicheck.aggregation.CampaignEstimates;
import de.digicheck.aggregation.SealedCounts;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.Progress.Stage;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.campaign.RunningWorks.Report;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.shared.GermanTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import reactor.core.publisher.Mono;

/**
 * Releases the figures of a campaign and the batches of its free texts: counts its sealed responses, lets the gate decide, and
 * keeps what it publishes with the audit sheet, and the final turnout, which nobody can count any more when single answers are deleted. When it broke off
 * after that, what was kept is what counts. When even the coarsest figures would tell something of a few people, nothing is
 * released: the audit sheet alone is kept, and the campaign stays sealed.
 */
public final class Releasing implements TransitionWork {

    private final SealedCounts counts;
    private final Releases releases;
    private final Campaigns campaigns;
    private final TurnoutBoard turnout;
    private final TextReleasing texts;
    private final IntFunction<Gate> gates;
    private final RunningWorks works;

    /**
     * The work.
     *
     * @param gates the gate for a smallest group
     * @param works where it is carried out
     */
    public Releasing(
            SealedCounts counts,
            Releases releases,
            Campaigns campaigns,
            TurnoutBoard turnout,
            TextReleasing texts,
            IntFunction<Gate> gates,
            RunningWorks works) {
        this.counts = counts;
        this.releases = releases;
        this.campaigns = campaigns;
        this.turnout = turnout;
        this.texts = texts;
        this.gates = gates;
        this.works = works;
    }

    @Override
    public CampaignState target() {
        return CampaignState.RELEASED;
    }

    @Override
    public Mono<Campaign> carryOut(Campaign campaign, StateChange change) {
        return works.run(campaign, target(), Stage.COUNTING, report -> release(campaign, change, report), () -> {});
    }

    private Mono<Campaign> release(Campaign campaign, StateChange change, Report report) {
        LocalDate day = LocalDate.ofInstant(change.at(), GermanTime.ZONE);
        return turnout.of(campaign)
                .singleOptional()
                .flatMap(all -> counts.estimate(campaign, counted -> tell(report, counted, all)))
                .doOnNext(counted -> report.at(Stage.GATE))
                .zipWith(earlier(campaign, day))
                .flatMap(both -> keep(campaign.key(), day, decide(campaign, both.getT1(), both.getT2()), report)
                        .flatMap(kept -> texts.release(campaign, both.getT1(), both.getT2(), kept.release())))
                .then(campaigns.change(campaign.key(), current -> current.enter(change)));
    }

    private Mono<PublishedRelease> keep(CampaignKey campaign, LocalDate day, Decided decided, Report report) {
        report.at(Stage.STORING);
        return decided.leaking()
                .map(sheet -> releases.refuse(campaign, sheet).then(Mono.<PublishedRelease>error(Releasing::refused)))
                .orElseGet(
                        () -> releases.keep(new PublishedRelease(campaign, day, decided.release()), decided.sheet()));
    }

    private static RefusedChangeException refused() {
        return new RefusedChangeException(
                RefusedChangeException.Reason.RELEASE_TELLS_TOO_MUCH,
                "even the coarsest figures would tell something of a few people; staff council and data-protection officer find on"
                        + " the audit sheet of whom");
    }

    /** With codes, answers by an open link come on top of the turnout, so that counting may be over a little later. */
    private static void tell(Report report, long counted, Optional<Turnout> all) {
        OptionalDouble responses =
                all.map(turnout -> turnout.responses().value()).orElse(OptionalDouble.empty());
        responses.ifPresent(number -> report.at(Stage.COUNTING, counted, (long) number));
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
    private record Decided(Release release, Optional<AuditReport> sheet) {

        /** The sheet, when something was found even in the coarsest form. */
        Optional<AuditReport> leaking() {
            return sheet.filter(report -> !report.passed());
        }
    }

    private Decided decide(Campaign campaign, CampaignEstimates found, List<EarlierRelease> earlier) {
        int groupSize = campaign.plan().terms().minimumGroupSize();
        if (found.parts().isEmpty()) {
            Release release =
                    ReleasePolicy.openLink(groupSize).release(found.openLink().orElseThrow());
            return new Decided(release, Optional.empty());
        }
        AuditLoop.Outcome outcome =
                gates.apply(groupSize).after(earlier).audited(found.parts().get());
        Release release = outcome.candidate().release();
        Release whole = found.openLink()
                .map(open -> release.withOpenLink(OpenLinkRow.of(open, groupSize)))
                .orElse(release);
        return new Decided(whole, Optional.of(outcome.report()));
    }
}
