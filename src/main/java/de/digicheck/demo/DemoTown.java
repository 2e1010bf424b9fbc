package de.digicheck.demo;

import de.digicheck.campaign.Actor;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loads the campaigns of the demonstration town, or goes on where loading broke off. */
final class DemoTown implements DemoPart {

    private static final Actor LOADER =
            new Actor("demo", Set.of(AccountRole.CDO, AccountRole.ADMIN, AccountRole.STAFF_COUNCIL, AccountRole.DPO));
    private static final long DAYS_OPEN = 28;

    private final Campaigns campaigns;
    private final CampaignLifecycle lifecycle;
    private final DemoAnswers answers;
    private final Setting setting;
    private final Clock clock;

    /** What the campaigns are about. */
    record Setting(CurrentMunicipality municipality, Questionnaires questionnaires, ReleaseTerms terms) {

        Questionnaire questionnaire() {
            return questionnaires.list().get(0);
        }
    }

    DemoTown(Campaigns campaigns, CampaignLifecycle lifecycle, DemoAnswers answers, Setting setting, Clock clock) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        this.answers = answers;
        this.setting = setting;
        this.clock = clock;
    }

    /** Loads what is missing. */
    @Override
    public Mono<Void> load() {
        return Flux.fromArray(DemoCampaign.values()).concatMap(this::load).then();
    }

    private Mono<Campaign> load(DemoCampaign demo) {
        return campaigns
                .find(demo.key())
                .switchIfEmpty(Mono.defer(() -> draft(demo.key())))
                .flatMap(campaign -> proceed(demo, campaign));
    }

    private Mono<Campaign> draft(CampaignKey key) {
        LocalDate today = LocalDate.now(clock.withZone(GermanTime.ZONE));
        CampaignPlan plan = CampaignPlan.of(
                QuestionnaireReference.to(setting.questionnaire()),
                new CampaignPlan.Population(setting.municipality().now(), List.of()),
                new CampaignWindow(today, today.plusDays(DAYS_OPEN)),
                true,
                setting.terms().withKeyHolder(ReleaseTerms.KeyHolder.SERVICE));
        return lifecycle.draft(key, setting.municipality().now().key(), plan, true, LOADER);
    }

    private Mono<Campaign> proceed(DemoCampaign demo, Campaign campaign) {
        if (demo.isLoaded(campaign)) {
            return Mono.just(campaign);
        }
        return next(campaign).flatMap(moved -> proceed(demo, moved));
    }

    private Mono<Campaign> next(Campaign campaign) {
        return switch (campaign.state()) {
            case DRAFTED -> move(campaign, CampaignState.AGREED);
            case AGREED -> move(campaign, CampaignState.OPEN);
            case OPEN ->
                answers.send(campaign, setting.questionnaire())
                        .then(Mono.defer(() -> move(campaign, CampaignState.CLOSED)));
            case CLOSED -> move(campaign, CampaignState.SEALED);
            case SEALED, RELEASED -> move(campaign, CampaignState.RELEASED);
        };
    }

    private Mono<Campaign> move(Campaign campaign, CampaignState to) {
        return lifecycle.move(campaign.key(), to, LOADER, Optional.empty());
    }
}
