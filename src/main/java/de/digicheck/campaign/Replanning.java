package de.digicheck.campaign;

import static de.digicheck.campaign.RefusedChangeException.Reason.NOT_ALLOWED;
import static de.digicheck.campaign.RefusedChangeException.Reason.WEAKER_TERMS;
import static de.digicheck.campaign.RefusedChangeException.Reason.WRONG_DAY;
import static de.digicheck.campaign.RefusedChangeException.Reason.WRONG_STATE;

import de.digicheck.shared.AccountRole;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Changes plans: a draft freely, then everybody is asked anew; what was agreed upon only so that it promises more, and
 * the window while it is open only so that it lasts longer. Errors are {@link RefusedChangeException}.
 */
public final class Replanning {

    private final Campaigns campaigns;
    private final CampaignKeys keys;
    private final Clock clock;

    public Replanning(Campaigns campaigns, CampaignKeys keys, Clock clock) {
        this.campaigns = campaigns;
        this.keys = keys;
        this.clock = clock;
    }

    /** Replaces the plan of a draft. Codes that were issued for other parts are worth nothing any more. */
    public Mono<Campaign> edit(CampaignKey key, Actor actor, CampaignPlan plan) {
        return campaigns
                .find(key)
                .filter(before -> !before.plan().grid().equals(plan.grid()))
                .flatMap(before -> replace(key, actor, plan).flatMap(this::destroyKeys))
                .switchIfEmpty(Mono.defer(() -> replace(key, actor, plan)));
    }

    private Mono<Campaign> destroyKeys(Campaign changed) {
        return Mono.<Void>fromRunnable(() -> keys.destroyAll(changed.key()))
                .subscribeOn(Schedulers.boundedElastic())
                .thenReturn(changed);
    }

    private Mono<Campaign> replace(CampaignKey key, Actor actor, CampaignPlan plan) {
        Instant now = clock.instant();
        return campaigns.change(key, campaign -> {
            requireOfficer(actor);
            if (campaign.state() != CampaignState.DRAFTED) {
                throw wrongState(campaign, "only a draft can be changed");
            }
            String before = TermsHash.of(campaign.plan());
            return campaign.plan().equals(plan)
                    ? campaign
                    : campaign.replan(plan, amendment(Amendment.Kind.EDITED, now, actor, "", before));
        });
    }

    /** A party makes the terms stricter. */
    public Mono<Campaign> tighten(CampaignKey key, Actor actor, ReleaseTerms terms, String reason) {
        Instant now = clock.instant();
        return campaigns.change(key, campaign -> {
            if (campaign.partiesOf(actor.roles()).isEmpty()) {
                throw new RefusedChangeException(NOT_ALLOWED, "only a party named in the terms makes them stricter");
            }
            if (!campaign.isAgreed() || campaign.state() == CampaignState.RELEASED) {
                throw wrongState(campaign, "terms become stricter between the consent and the release");
            }
            ReleaseTerms agreed = campaign.plan().terms();
            if (!terms.keeps(agreed) || terms.equals(agreed)) {
                throw new RefusedChangeException(
                        WEAKER_TERMS, "thresholds may only rise, recipients and days of retention only shrink");
            }
            String before = TermsHash.of(campaign.plan());
            return campaign.tighten(terms, amendment(Amendment.Kind.TIGHTENED, now, actor, reason, before));
        });
    }

    /** Gives those who are asked more days. */
    public Mono<Campaign> extend(CampaignKey key, Actor actor, LocalDate closes, String reason) {
        Instant now = clock.instant();
        return campaigns.change(key, campaign -> {
            requireOfficer(actor);
            CampaignWindow window = campaign.plan().window();
            if (campaign.state() != CampaignState.OPEN || campaign.isOver(clock)) {
                throw wrongState(campaign, "only a campaign that takes answers can be extended");
            }
            if (!closes.isAfter(window.closes())) {
                throw new RefusedChangeException(WRONG_DAY, "give a day after " + window.closes());
            }
            return campaign.amend(
                    campaign.plan().withWindow(window.until(closes)),
                    amendment(
                            Amendment.Kind.EXTENDED,
                            now,
                            actor,
                            reason,
                            window.closes().toString()));
        });
    }

    private static void requireOfficer(Actor actor) {
        if (!actor.isAny(AccountRole.CDO, AccountRole.ADMIN)) {
            throw new RefusedChangeException(NOT_ALLOWED, "only CDO and ADMIN change a plan");
        }
    }

    private static RefusedChangeException wrongState(Campaign campaign, String rule) {
        return new RefusedChangeException(
                WRONG_STATE, rule + "; this one is " + campaign.state().word());
    }

    private static Amendment amendment(Amendment.Kind kind, Instant now, Actor actor, String reason, String before) {
        return new Amendment(kind, now, actor.account(), reason, before);
    }
}
