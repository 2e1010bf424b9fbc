package de.digicheck.campaign;

import static de.digicheck.campaign.RefusedChangeException.Reason.DEADLINE_RUNS;
import static de.digicheck.campaign.RefusedChangeException.Reason.NOT_ALLOWED;
import static de.digicheck.campaign.RefusedChangeException.Reason.TERMS_CHANGED;
import static de.digicheck.campaign.RefusedChangeException.Reason.UNKNOWN_PARTY;
import static de.digicheck.campaign.RefusedChangeException.Reason.WRONG_DAY;
import static de.digicheck.campaign.RefusedChangeException.Reason.WRONG_STATE;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Asks the parties (<i>Beteiligung</i>): who has an account answers itself, for the others the digital officer records
 * that they were told or heard. The campaign is agreed when nobody is missing who must answer. Silence never stands for
 * the consent of a party that decides. Errors are {@link RefusedChangeException}.
 */
public final class Consenting {

    private final Campaigns campaigns;
    private final CampaignKeys keys;
    private final Clock clock;

    public Consenting(Campaigns campaigns, CampaignKeys keys, Clock clock) {
        this.campaigns = campaigns;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * An account answers for its parties. Where no party is missing, the digital officer's yes declares the campaign
     * agreed: the controller decides.
     */
    public Mono<Campaign> answer(CampaignKey key, Actor actor, PartyAnswer answer) {
        Instant now = clock.instant();
        Mono<Campaign> answered = campaigns.change(key, campaign -> {
            List<Party> own = campaign.partiesOf(actor.roles());
            if (own.isEmpty() && mayDeclare(campaign, actor, answer)) {
                return campaign.enter(agreed(now, actor));
            }
            requireAnswer(campaign, own, answer);
            return answered(campaign, own, actor, answer, now);
        });
        return answer.outcome().isPositive() ? answered : answered.flatMap(this::destroyKeys);
    }

    /** They belong to a plan that nobody has agreed to; codes of that plan are worth nothing any more. */
    private Mono<Campaign> destroyKeys(Campaign refused) {
        return Mono.<Void>fromRunnable(() -> keys.destroyAll(refused.key()))
                .subscribeOn(Schedulers.boundedElastic())
                .thenReturn(refused);
    }

    private static boolean mayDeclare(Campaign campaign, Actor actor, PartyAnswer answer) {
        return answer.outcome() == Outcome.GIVEN
                && actor.isAny(AccountRole.CDO, AccountRole.ADMIN)
                && campaign.openParties().isEmpty();
    }

    private static void requireAnswer(Campaign campaign, List<Party> own, PartyAnswer answer) {
        if (own.isEmpty()) {
            throw new RefusedChangeException(NOT_ALLOWED, "only a party named in the terms agrees or refuses");
        }
        boolean positive = answer.outcome().isPositive();
        CampaignState state = campaign.state();
        if (state != CampaignState.DRAFTED && (positive || state != CampaignState.AGREED)) {
            throw new RefusedChangeException(
                    WRONG_STATE, "a campaign that is " + state.word() + " takes no such answer of a party");
        }
        String hash = TermsHash.of(campaign.plan());
        if (answer.termsHash().filter(seen -> !seen.equals(hash)).isPresent()) {
            throw new RefusedChangeException(
                    TERMS_CHANGED,
                    "the terms were changed since they were shown; read them again, their hash is " + hash);
        }
    }

    private static Campaign answered(Campaign campaign, List<Party> own, Actor actor, PartyAnswer answer, Instant now) {
        Campaign next = campaign;
        for (Party party : own) {
            next = next.hear(new Statement(
                    party.key(),
                    answer.outcome(),
                    TermsHash.of(campaign.plan()),
                    LocalDate.ofInstant(now, GermanTime.ZONE),
                    now,
                    actor.account(),
                    answer.document(),
                    answer.words()));
            if (!answer.outcome().isPositive()) {
                return next;
            }
        }
        return agreedWhenComplete(next, now, actor);
    }

    private static Campaign agreedWhenComplete(Campaign campaign, Instant now, Actor actor) {
        boolean complete = campaign.state() == CampaignState.DRAFTED
                && campaign.openParties().isEmpty()
                && campaign.plan().terms().parties().stream()
                        .anyMatch(party -> party.kind().needsAccount());
        return complete ? campaign.enter(agreed(now, actor)) : campaign;
    }

    private static StateChange agreed(Instant now, Actor actor) {
        return new StateChange(CampaignState.AGREED, now, actor.account(), Optional.empty());
    }

    /** The digital officer records what happened outside of DigiCheck, or that a party said nothing in its time. */
    public Mono<Campaign> record(CampaignKey key, Actor actor, PartyRecord entry) {
        Instant now = clock.instant();
        return campaigns.change(key, campaign -> {
            Party party = campaign.findParty(entry.party())
                    .orElseThrow(() -> new RefusedChangeException(
                            UNKNOWN_PARTY, "the terms name no party '" + entry.party() + "'"));
            requireRecord(campaign, party, actor, entry, LocalDate.ofInstant(now, GermanTime.ZONE));
            Campaign heard = campaign.hear(new Statement(
                    party.key(),
                    entry.outcome(),
                    TermsHash.of(campaign.plan()),
                    entry.day(),
                    now,
                    actor.account(),
                    entry.document(),
                    entry.words()));
            return agreedWhenComplete(heard, now, actor);
        });
    }

    private static void requireRecord(Campaign campaign, Party party, Actor actor, PartyRecord entry, LocalDate today) {
        boolean lapsed = entry.outcome() == Outcome.LAPSED;
        boolean told = entry.outcome() == Outcome.GIVEN && !party.kind().needsAccount();
        if (!actor.isAny(AccountRole.CDO, AccountRole.ADMIN)
                || !(told || (lapsed && party.kind() != Party.Kind.CONSENT))) {
            throw new RefusedChangeException(
                    NOT_ALLOWED,
                    "the digital officer records that a party was told or heard, or that an opinion did not come in"
                            + " time; consent and opinions are given by the party itself");
        }
        if (campaign.state().hasReached(CampaignState.CLOSED)) {
            throw new RefusedChangeException(WRONG_STATE, "the campaign is over");
        }
        if (entry.day().isAfter(today)) {
            throw new RefusedChangeException(WRONG_DAY, "the day lies in the future");
        }
        if (lapsed && !today.isAfter(campaign.dueOn(party))) {
            throw new RefusedChangeException(DEADLINE_RUNS, "the party has time until " + campaign.dueOn(party));
        }
    }
}
