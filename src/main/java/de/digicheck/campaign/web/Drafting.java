package de.digicheck.campaign.web;

import de.digicheck.campaign.Actor;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.UnmergeableException;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.questionnaire.Questionnaires;
import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What pages and API do with campaigns; errors are problems that say why. */
final class Drafting {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Campaigns campaigns;
    private final CampaignLifecycle lifecycle;
    private final RunningWorks works;
    private final Questionnaires questionnaires;
    private final CurrentMunicipality town;
    private final ReleaseTerms terms;

    /** @param terms of the town */
    Drafting(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            RunningWorks works,
            Questionnaires questionnaires,
            CurrentMunicipality town,
            ReleaseTerms terms) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        this.works = works;
        this.questionnaires = questionnaires;
        this.town = town;
        this.terms = terms;
    }

    /** A check is made of one version of the units. */
    private PlanCheck check() {
        return new PlanCheck(questionnaires, town.now());
    }

    /** The terms of a campaign that asks for no others. */
    ReleaseTerms townTerms() {
        return terms;
    }

    /** A campaign; an error when there is none of this key. */
    Mono<Campaign> get(String key) {
        return Mono.just(key)
                .filter(CampaignKey::isKey)
                .map(CampaignKey::new)
                .flatMap(campaigns::find)
                .switchIfEmpty(Mono.error(CampaignErrors::unknown));
    }

    /** Keeps a new campaign as a draft; an error with all violations when it cannot be one. */
    Mono<Campaign> draft(PlanInput input, Violations violations, SignedIn by) {
        Optional<PlanCheck.NewCampaign> wanted = check().check(input, violations);
        violations.throwIfAny();
        return wanted.map(some -> lifecycle.draft(some.key(), town.now().key(), some.plan(), false, actor(by)))
                .orElse(Mono.empty())
                .onErrorMap(RefusedChangeException.class, CampaignErrors::of);
    }

    /** Moves a campaign. */
    Mono<Campaign> move(String key, CampaignState to, Optional<String> reason, SignedIn by) {
        return get(key).flatMap(campaign -> lifecycle.move(campaign.key(), to, actor(by), reason))
                .onErrorMap(RefusedChangeException.class, CampaignErrors::of);
    }

    /**
     * Waits for a move as long as its work is short; when it takes longer, answers with the campaign as it is meanwhile, whose
     * page then shows the progress. The move goes on in any case.
     */
    Mono<Campaign> unlessSlow(String key, Mono<Campaign> move) {
        return get(key).flatMap(campaign -> {
            Mono<Campaign> going = move.cache();
            going.subscribe(moved -> {}, error -> {});
            Mono<Campaign> meanwhile = Flux.interval(LOOK_AGAIN)
                    .onBackpressureDrop()
                    .filter(tick -> works.isSlow(campaign.key(), PATIENCE))
                    .next()
                    .flatMap(tick -> get(key));
            return Mono.firstWithSignal(going, meanwhile);
        });
    }

    /** A checked plan; an error with all violations when it cannot be one. */
    CampaignPlan plan(PlanInput input, Violations violations) {
        Optional<PlanCheck.NewCampaign> wanted = check().check(input, violations);
        violations.throwIfAny();
        return wanted.map(PlanCheck.NewCampaign::plan).orElseThrow();
    }

    /** A changed plan with the parts that were joined before, as far as they can still be joined. */
    CampaignPlan withSteps(CampaignPlan changed, CampaignPlan before) {
        try {
            return changed.withGrid(AnnouncedGrid.of(
                    town.now().restrictedTo(changed.units()),
                    changed.terms().announcedSize(),
                    before.grid().steps()));
        } catch (UnmergeableException gone) {
            return changed;
        }
    }

    static Actor actor(SignedIn account) {
        return new Actor(account.account(), account.roles());
    }
}
