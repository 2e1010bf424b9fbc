package de.digicheck.release;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.Campaigns;
import de.digicheck.shared.AccountRole;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Free texts that wait until a redactor has looked for names in them. */
public final class WaitingTexts {

    private final Campaigns campaigns;
    private final TextBatches batches;

    public WaitingTexts(Campaigns campaigns, TextBatches batches) {
        this.campaigns = campaigns;
        this.batches = batches;
    }

    /** A batch of a campaign that waits. */
    public record Waiting(Campaign campaign, TextBatch batch) {

        /** Texts about which nothing is decided yet. */
        public int left() {
            return (int)
                    batch.texts().stream().filter(text -> !text.isDecided()).count();
        }
    }

    /**
     * The batches that an account may redact: those of campaigns whose terms name one of its roles; none for pilots and
     * heads, whose offices the texts may speak of.
     */
    public Flux<Waiting> of(Set<AccountRole> roles) {
        if (roles.contains(AccountRole.PILOT) || roles.contains(AccountRole.LEAD)) {
            return Flux.empty();
        }
        return campaigns
                .list()
                .filter(campaign ->
                        roles.contains(campaign.plan().terms().freeText().redactor()))
                .concatMap(campaign -> batches.of(campaign.key()).map(batch -> new Waiting(campaign, batch)));
    }

    /** How many texts an account is to redact. */
    public Mono<Integer> count(Set<AccountRole> roles) {
        return of(roles).map(Waiting::left).reduce(0, Integer::sum);
    }
}
