package de.digicheck.campaign;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opens and closes by date the campaigns that are set so. It asks the store each time, so it may be started again at any
 * moment and run in several instances at once.
 */
public final class CampaignCalendar {

    private static final Actor SERVICE = new Actor(CampaignRecords.SERVICE, Set.of(AccountRole.ADMIN));

    private final Campaigns campaigns;
    private final CampaignLifecycle lifecycle;
    private final Clock clock;

    public CampaignCalendar(Campaigns campaigns, CampaignLifecycle lifecycle, Clock clock) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Opens and closes what is due.
     *
     * @return the campaigns that were moved; after all others the first error, if one could not be moved
     */
    public Flux<Campaign> proceed() {
        return campaigns.list().collectList().flatMapMany(all -> Flux.fromIterable(all)
                .concatMapDelayError(this::proceed));
    }

    private Mono<Campaign> proceed(Campaign campaign) {
        return Mono.justOrEmpty(due(campaign))
                .flatMap(to -> lifecycle.move(campaign.key(), to, SERVICE, Optional.empty()))
                .onErrorResume(RefusedChangeException.class, CampaignCalendar::ignoreLost);
    }

    private Optional<CampaignState> due(Campaign campaign) {
        CampaignWindow window = campaign.plan().window();
        if (!window.automatic()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock.withZone(GermanTime.ZONE));
        if (campaign.state() == CampaignState.AGREED && window.contains(today)) {
            return Optional.of(CampaignState.OPEN);
        }
        return Optional.of(CampaignState.CLOSED)
                .filter(closed -> campaign.state() == CampaignState.OPEN && today.isAfter(window.closes()));
    }

    /** Another instance, or somebody by hand, was faster. */
    private static Mono<Campaign> ignoreLost(RefusedChangeException refused) {
        return switch (refused.reason()) {
            case WRONG_STATE, CHANGED_MEANWHILE -> Mono.empty();
            default -> Mono.error(refused);
        };
    }
}
