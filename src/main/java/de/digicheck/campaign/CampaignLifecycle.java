package de.digicheck.campaign;

import static de.digicheck.campaign.RefusedChangeException.Reason.NOT_ALLOWED;
import static de.digicheck.campaign.RefusedChangeException.Reason.QUESTIONNAIRE_CHANGED;
import static de.digicheck.campaign.RefusedChangeException.Reason.UNKNOWN_CAMPAIGN;
import static de.digicheck.campaign.RefusedChangeException.Reason.WRONG_STATE;

import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.AccountRole;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Moves campaigns from state to state. Errors are {@link RefusedChangeException}. */
public final class CampaignLifecycle {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final CampaignKeys keys;
    private final Map<CampaignState, TransitionWork> works = new EnumMap<>(CampaignState.class);
    private final Clock clock;

    public CampaignLifecycle(
            Campaigns campaigns,
            Questionnaires questionnaires,
            CampaignKeys keys,
            List<TransitionWork> works,
            Clock clock) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.keys = keys;
        works.forEach(work -> this.works.put(work.target(), work));
        this.clock = clock;
    }

    /** Keeps a new campaign as a draft. */
    public Mono<Campaign> draft(CampaignKey key, String municipality, CampaignPlan plan, boolean demo, Actor actor) {
        StateChange beginning = change(CampaignState.DRAFTED, actor, Optional.empty());
        return campaigns.add(Campaign.draft(key, municipality, plan, demo, beginning));
    }

    /**
     * Moves a campaign. {@code agreed} records the agreement of the parties that the actor answers for, and the campaign
     * is agreed when none is missing; {@code drafted} is their refusal.
     */
    public Mono<Campaign> move(CampaignKey key, CampaignState to, Actor actor, Optional<String> reason) {
        return campaigns
                .find(key)
                .switchIfEmpty(Mono.error(() -> new RefusedChangeException(UNKNOWN_CAMPAIGN, "no campaign " + key)))
                .flatMap(campaign -> switch (to) {
                    case AGREED -> agree(key, actor);
                    case DRAFTED -> refuse(key, actor, reason);
                    case OPEN, CLOSED, SEALED, RELEASED -> advance(campaign, change(to, actor, reason), actor);
                });
    }

    private Mono<Campaign> agree(CampaignKey key, Actor actor) {
        StateChange change = change(CampaignState.AGREED, actor, Optional.empty());
        return campaigns.change(key, campaign -> {
            List<Party> own = requireParty(campaign, actor);
            if (campaign.state() != CampaignState.DRAFTED) {
                throw wrongState(campaign, CampaignState.AGREED);
            }
            Campaign agreed = campaign;
            for (Party party : own) {
                agreed = agreed.agree(new Agreement(party.key(), change.at(), actor.account()));
            }
            return agreed.openParties().isEmpty() ? agreed.enter(change) : agreed;
        });
    }

    private Mono<Campaign> refuse(CampaignKey key, Actor actor, Optional<String> reason) {
        StateChange change = change(CampaignState.DRAFTED, actor, reason);
        return campaigns
                .change(key, campaign -> refuse(campaign, actor, change))
                .flatMap(this::destroyKeys);
    }

    private static Campaign refuse(Campaign campaign, Actor actor, StateChange change) {
        requireParty(campaign, actor);
        return switch (campaign.state()) {
            case DRAFTED, AGREED -> campaign.refuse(change);
            case OPEN, CLOSED, SEALED, RELEASED -> throw wrongState(campaign, CampaignState.DRAFTED);
        };
    }

    /** They belong to a plan that nobody has agreed to; codes of that plan are worth nothing any more. */
    private Mono<Campaign> destroyKeys(Campaign refused) {
        return Mono.<Void>fromRunnable(() -> keys.destroyAll(refused.key()))
                .subscribeOn(Schedulers.boundedElastic())
                .thenReturn(refused);
    }

    private static List<Party> requireParty(Campaign campaign, Actor actor) {
        List<Party> own = campaign.partiesOf(actor.roles());
        if (own.isEmpty()) {
            throw new RefusedChangeException(NOT_ALLOWED, "only a party named in the terms agrees or refuses");
        }
        return own;
    }

    private Mono<Campaign> advance(Campaign campaign, StateChange change, Actor actor) {
        if (!actor.isAny(AccountRole.CDO, AccountRole.ADMIN)) {
            return Mono.error(new RefusedChangeException(
                    NOT_ALLOWED,
                    "only CDO and ADMIN move a campaign to " + change.to().word()));
        }
        if (!campaign.state().leadsTo(change.to())) {
            return Mono.error(wrongState(campaign, change.to()));
        }
        if (!isUnchanged(campaign.plan().questionnaire())) {
            return Mono.error(new RefusedChangeException(
                    QUESTIONNAIRE_CHANGED,
                    "the questionnaire was changed or removed since the campaign was drafted; restore its file"));
        }
        TransitionWork work = works.get(change.to());
        return work == null
                ? campaigns.change(campaign.key(), current -> current.enter(change))
                : work.carryOut(campaign, change);
    }

    private boolean isUnchanged(QuestionnaireReference reference) {
        return questionnaires
                .find(reference.key(), reference.version())
                .map(Questionnaire::contentHash)
                .filter(reference.contentHash()::equals)
                .isPresent();
    }

    private static RefusedChangeException wrongState(Campaign campaign, CampaignState to) {
        return new RefusedChangeException(
                WRONG_STATE, "a campaign that is " + campaign.state().word() + " cannot become " + to.word());
    }

    private StateChange change(CampaignState to, Actor actor, Optional<String> reason) {
        return new StateChange(to, clock.instant(), actor.account(), reason);
    }
}
