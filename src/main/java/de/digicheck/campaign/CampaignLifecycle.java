package de.digicheck.campaign;

import static de.digicheck.campaign.RefusedChangeException.Reason.MISSING_PASSPHRASE;
import static de.digicheck.campaign.RefusedChangeException.Reason.NOT_ALLOWED;
import static de.digicheck.campaign.RefusedChangeException.Reason.NO_WAY_IN;
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

/** Moves campaigns from state to state. Errors are {@link RefusedChangeException}. */
public final class CampaignLifecycle {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Map<CampaignState, TransitionWork> works = new EnumMap<>(CampaignState.class);
    private final Consenting consenting;
    private final Clock clock;

    public CampaignLifecycle(
            Campaigns campaigns,
            Questionnaires questionnaires,
            CampaignKeys keys,
            List<TransitionWork> works,
            Clock clock) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        works.forEach(work -> this.works.put(work.target(), work));
        this.consenting = new Consenting(campaigns, keys, clock);
        this.clock = clock;
    }

    /** Keeps a new campaign as a draft. */
    public Mono<Campaign> draft(CampaignKey key, String municipality, CampaignPlan plan, boolean demo, Actor actor) {
        StateChange beginning = change(CampaignState.DRAFTED, actor, Optional.empty());
        return campaigns.add(Campaign.draft(key, municipality, plan, demo, beginning));
    }

    /**
     * Moves a campaign. {@code agreed} records the agreement of the parties that the actor answers for, and the campaign
     * is agreed when none is missing; {@code drafted} is their refusal. See {@link Consenting} for what else they can say.
     */
    public Mono<Campaign> move(CampaignKey key, CampaignState to, Actor actor, Optional<String> reason) {
        return switch (to) {
            case AGREED -> consenting.answer(key, actor, PartyAnswer.YES);
            case DRAFTED -> consenting.answer(key, actor, PartyAnswer.no(reason));
            case OPEN, CLOSED, SEALED, RELEASED ->
                campaigns
                        .find(key)
                        .switchIfEmpty(
                                Mono.error(() -> new RefusedChangeException(UNKNOWN_CAMPAIGN, "no campaign " + key)))
                        .flatMap(campaign -> advance(campaign, change(to, actor, reason), actor));
        };
    }

    private Mono<Campaign> advance(Campaign campaign, StateChange change, Actor actor) {
        if (change.to() == CampaignState.SEALED && campaign.plan().terms().haveTrustees()) {
            Trustees.require(campaign, actor);
            requirePossible(campaign, change);
            throw new RefusedChangeException(MISSING_PASSPHRASE, "trustees hold the key: give a passphrase");
        }
        if (!actor.isAny(AccountRole.CDO, AccountRole.ADMIN)) {
            throw new RefusedChangeException(
                    NOT_ALLOWED,
                    "only CDO and ADMIN move a campaign to " + change.to().word());
        }
        requirePossible(campaign, change);
        if (change.to() == CampaignState.OPEN && !campaign.hasWayIn()) {
            throw new RefusedChangeException(
                    NO_WAY_IN, "nobody could take part: there are no access codes and no open link");
        }
        TransitionWork work = works.get(change.to());
        return work == null
                ? campaigns.change(campaign.key(), current -> current.enter(change))
                : work.carryOut(campaign, change);
    }

    /** Seals with the key that a trustee has opened. */
    Mono<Campaign> seal(Campaign campaign, StateChange change, OpenedKey key) {
        TransitionWork work = works.get(CampaignState.SEALED);
        if (work == null) {
            throw new IllegalStateException("nobody seals");
        }
        return work.carryOut(campaign, change, key);
    }

    /**
     * Goes on when a campaign can make a step now.
     *
     * @throws RefusedChangeException when it cannot
     */
    void requirePossible(Campaign campaign, StateChange change) {
        if (!campaign.state().leadsTo(change.to())) {
            throw wrongState(campaign, change.to());
        }
        if (!isUnchanged(campaign.plan().questionnaire())) {
            throw new RefusedChangeException(
                    QUESTIONNAIRE_CHANGED,
                    "the questionnaire was changed or removed since the campaign was drafted; restore its file");
        }
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

    StateChange change(CampaignState to, Actor actor, Optional<String> reason) {
        return new StateChange(to, clock.instant(), actor.account(), reason);
    }
}
