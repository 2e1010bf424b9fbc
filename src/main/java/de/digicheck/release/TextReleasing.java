package de.digicheck.release;

import de.digicheck.aggregation.CampaignEstimates;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.SealedCounts;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.FreeTextTerms;
import de.digicheck.campaign.ReleaseTerms;
import java.util.List;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/** Forms the batches of a campaign's free texts when it is released, and destroys what leads from a text to its part. */
public final class TextReleasing {

    private final SealedCounts counts;
    private final TextBatches batches;
    private final RandomGenerator random;

    public TextReleasing(SealedCounts counts, TextBatches batches, RandomGenerator random) {
        this.counts = counts;
        this.batches = batches;
        this.random = random;
    }

    /**
     * Forms them once: when it broke off, it begins anew as long as the parts are there, and does nothing afterwards.
     *
     * @param release as it was kept; its grid says how far parts were merged
     */
    Mono<Void> release(Campaign campaign, CampaignEstimates found, List<EarlierRelease> earlier, Release release) {
        FreeTextTerms terms = campaign.plan().terms().freeText();
        int fewest = Math.max(terms.texts(), terms.people());
        TextBatching batching = new TextBatching(fewest, Math.max(fewest, ReleaseTerms.OPEN_LINK_GROUP), random);
        int groupSize = campaign.plan().terms().minimumGroupSize();
        return counts.texts(campaign)
                .collectList()
                .filter(texts -> !texts.isEmpty())
                .flatMap(texts -> batches.keep(
                        campaign.key(),
                        batching.form(
                                campaign.key(),
                                texts,
                                found.parts().map(parts -> tree(parts, groupSize, earlier, release)))))
                .then(Mono.defer(() -> counts.forgetPartsOfTexts(campaign)));
    }

    /** The grid of the second tier as it was released; the town alone where it cannot be found again. */
    private static TextBatching.Tree tree(
            GridEstimates estimates, int groupSize, List<EarlierRelease> earlier, Release release) {
        Coarsening coarsening = new Coarsening(groupSize);
        List<List<String>> released =
                release.supplement().grid().getOrDefault(coarsening.threshold(Tier.ITEM), List.of());
        int most = estimates.grid().leaves().size();
        for (int merged = 0; merged <= most; merged++) {
            TierParts parts = new Tiers(estimates, coarsening, earlier, merged).get(Tier.ITEM);
            List<List<String>> leaves =
                    parts.leaves().stream().map(Tiers::members).toList();
            if (leaves.equals(released)) {
                return new TextBatching.Tree(parts.town(), parts::announcedLeavesOf);
            }
        }
        TierParts parts = new Tiers(estimates, coarsening, earlier, 0).get(Tier.ITEM);
        return new TextBatching.Tree(parts.town().undivided(), parts::announcedLeavesOf);
    }
}
