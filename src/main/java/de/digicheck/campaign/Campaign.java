package de.digicheck.campaign;

import de.digicheck.shared.AccountRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Campaign (<i>Erhebung</i>): one questionnaire version, asked of some staff in a window of days, under terms that are
 * fixed before it opens.
 *
 * @param municipality key of the town it belongs to
 * @param agreements of the parties, to the plan as it is
 * @param history every change of state, the oldest first
 * @param sealing where sealed answers go
 * @param demo marks invented answers
 * @param revision counts the changes, so that of two at the same time only one is stored
 */
public record Campaign(
        CampaignKey key,
        String municipality,
        CampaignPlan plan,
        CampaignState state,
        List<Agreement> agreements,
        List<StateChange> history,
        SealingPlace sealing,
        boolean demo,
        long revision) {

    public Campaign {
        agreements = List.copyOf(agreements);
        history = List.copyOf(history);
    }

    /** A new campaign, not yet agreed upon. */
    public static Campaign draft(
            CampaignKey key, String municipality, CampaignPlan plan, boolean demo, StateChange beginning) {
        return new Campaign(
                key,
                municipality,
                plan,
                CampaignState.DRAFTED,
                List.of(),
                List.of(beginning),
                SealingPlace.NONE,
                demo,
                0);
    }

    /** Tells whether answers are taken now. */
    public boolean takesAnswers(Clock clock) {
        return state == CampaignState.OPEN
                && plan.window().contains(LocalDate.now(clock.withZone(CampaignWindow.ZONE)));
    }

    /** Tells whether it takes no answers and never will again. */
    public boolean isOver(Clock clock) {
        return state.hasReached(CampaignState.CLOSED)
                || (state == CampaignState.OPEN
                        && LocalDate.now(clock.withZone(CampaignWindow.ZONE))
                                .isAfter(plan.window().closes()));
    }

    /** The same campaign in another state. */
    public Campaign enter(StateChange change) {
        if (!state.leadsTo(change.to())) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.WRONG_STATE,
                    "a campaign that is " + state.word() + " cannot become "
                            + change.to().word());
        }
        List<StateChange> all = new ArrayList<>(history);
        all.add(change);
        List<Agreement> kept = change.to() == CampaignState.DRAFTED ? List.of() : agreements;
        return new Campaign(key, municipality, plan, change.to(), kept, all, sealing, demo, revision);
    }

    /** The same campaign with one more agreement; nothing changes when the party had agreed before. */
    public Campaign agree(Agreement agreement) {
        if (agreements.stream().anyMatch(one -> one.party().equals(agreement.party()))) {
            return this;
        }
        List<Agreement> all = new ArrayList<>(agreements);
        all.add(agreement);
        return new Campaign(key, municipality, plan, state, all, history, sealing, demo, revision);
    }

    /** The same campaign as a draft again: a refusal stays in its history, and no agreement is left. */
    public Campaign refuse(StateChange change) {
        List<StateChange> all = new ArrayList<>(history);
        all.add(change);
        return new Campaign(key, municipality, plan, CampaignState.DRAFTED, List.of(), all, sealing, demo, revision);
    }

    /** The same campaign with another place for sealed answers. */
    public Campaign sealInto(SealingPlace place) {
        return new Campaign(key, municipality, plan, state, agreements, history, place, demo, revision);
    }

    /** The same campaign as the next revision. */
    public Campaign nextRevision() {
        return new Campaign(key, municipality, plan, state, agreements, history, sealing, demo, revision + 1);
    }

    /** Tells whether the terms name one of these roles as a recipient of the results. */
    public boolean informs(Set<AccountRole> roles) {
        return roles.stream().anyMatch(plan.terms().recipients()::contains);
    }

    /** The parties that an account with these roles answers for. */
    public List<Party> partiesOf(Set<AccountRole> roles) {
        return plan.terms().parties().stream()
                .filter(party -> party.role().filter(roles::contains).isPresent())
                .toList();
    }

    /** The parties whose answer is still missing. */
    public List<Party> openParties() {
        return plan.terms().parties().stream()
                .filter(party -> party.kind().needsAccount())
                .filter(party ->
                        agreements.stream().noneMatch(one -> one.party().equals(party.key())))
                .toList();
    }

    /**
     * The day from which single answers are not kept any more, in German time; empty as long as it is not released.
     */
    public Optional<LocalDate> keepsAnswersUntil() {
        return entered(CampaignState.RELEASED).map(change -> LocalDate.ofInstant(change.at(), CampaignWindow.ZONE)
                .plusDays(plan.terms().retentionDays()));
    }

    /** When it entered a state for the last time. */
    public Optional<StateChange> entered(CampaignState which) {
        return history.stream().filter(change -> change.to() == which).reduce((first, second) -> second);
    }
}
