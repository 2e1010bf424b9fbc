package de.digicheck.campaign;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.Instant;
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
 * @param consents what the parties have said
 * @param history every change of state, the oldest first
 * @param amendments every change of the plan, the oldest first
 * @param sealing where sealed answers go
 * @param codes where hashes of access codes are kept
 * @param demo marks invented answers
 * @param revision counts the changes, so that of two at the same time only one is stored
 */
public record Campaign(
        CampaignKey key,
        String municipality,
        CampaignPlan plan,
        CampaignState state,
        Consents consents,
        List<StateChange> history,
        List<Amendment> amendments,
        SealingPlace sealing,
        CodePlace codes,
        boolean demo,
        long revision) {

    public Campaign {
        history = List.copyOf(history);
        amendments = List.copyOf(amendments);
    }

    /** A new campaign, not yet agreed upon. */
    public static Campaign draft(
            CampaignKey key, String municipality, CampaignPlan plan, boolean demo, StateChange beginning) {
        return new Campaign(
                key,
                municipality,
                plan,
                CampaignState.DRAFTED,
                Consents.asked(beginning.at()),
                List.of(beginning),
                List.of(),
                SealingPlace.NONE,
                CodePlace.NONE,
                demo,
                0);
    }

    /** Tells whether answers are taken now. */
    public boolean takesAnswers(Clock clock) {
        return state == CampaignState.OPEN && plan.window().contains(LocalDate.now(clock.withZone(GermanTime.ZONE)));
    }

    /** Tells whether anybody can take part. */
    public boolean hasWayIn() {
        return plan.openLink() || codes.current().isPresent();
    }

    /** Tells whether it takes no answers and never will again. */
    public boolean isOver(Clock clock) {
        return state.hasReached(CampaignState.CLOSED)
                || (state == CampaignState.OPEN
                        && LocalDate.now(clock.withZone(GermanTime.ZONE))
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
        return with(plan, change.to(), consents, added(history, change), amendments);
    }

    /**
     * The same campaign with what a party has said; nothing changes when it had said yes before. A no also withdraws the
     * access codes, which belong to the plan.
     */
    public Campaign hear(Statement statement) {
        if (statement.outcome().isPositive()) {
            return with(plan, state, consents.with(statement), history, amendments);
        }
        StateChange back = new StateChange(CampaignState.DRAFTED, statement.at(), statement.by(), statement.words());
        return with(
                        plan.mergedToTerms(),
                        CampaignState.DRAFTED,
                        consents.with(statement),
                        added(history, back),
                        amendments)
                .keepCodesIn(CodePlace.NONE);
    }

    /** The same draft with another plan; everybody is asked anew, and access codes are withdrawn. */
    Campaign replan(CampaignPlan other, Amendment amendment) {
        return with(other, state, consents.anew(amendment.at()), history, added(amendments, amendment))
                .keepCodesIn(CodePlace.NONE);
    }

    /**
     * The same campaign under stricter terms. Its parts are merged until they are large enough for them, as long as no code
     * and no answer carries one; otherwise they stay, and what is too small is merged when results are computed.
     */
    Campaign tighten(ReleaseTerms terms, Amendment amendment) {
        CampaignPlan stricter = plan.withTerms(terms);
        return hasFixedParts()
                ? amend(stricter, amendment)
                : amend(stricter.mergedToTerms(), amendment).keepCodesIn(CodePlace.NONE);
    }

    /**
     * Tells whether codes or answers carry its parts, which therefore stay as they are: once codes are issued, and in the
     * demonstration, whose answers carry parts without codes, from the opening on.
     */
    public boolean hasFixedParts() {
        return codes.current().isPresent() || (demo && state.hasReached(CampaignState.OPEN));
    }

    /** The same campaign with a plan that keeps everything promised before. */
    Campaign amend(CampaignPlan other, Amendment amendment) {
        return with(other, state, consents, history, added(amendments, amendment));
    }

    /** The same campaign with another place for sealed answers. */
    public Campaign sealInto(SealingPlace place) {
        return new Campaign(
                key, municipality, plan, state, consents, history, amendments, place, codes, demo, revision);
    }

    /** The same campaign with another place for its codes. */
    public Campaign keepCodesIn(CodePlace place) {
        return new Campaign(
                key, municipality, plan, state, consents, history, amendments, sealing, place, demo, revision);
    }

    /** The same campaign as the next revision. */
    public Campaign nextRevision() {
        return new Campaign(
                key, municipality, plan, state, consents, history, amendments, sealing, codes, demo, revision + 1);
    }

    private Campaign with(
            CampaignPlan plan,
            CampaignState state,
            Consents consents,
            List<StateChange> history,
            List<Amendment> amendments) {
        return new Campaign(
                key, municipality, plan, state, consents, history, amendments, sealing, codes, demo, revision);
    }

    private static <T> List<T> added(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
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

    /** The parties that hold the key; none where the service does. */
    public List<Party> trustees() {
        return plan.terms().parties().stream()
                .filter(party -> plan.terms().haveTrustees() && party.isTrustee())
                .toList();
    }

    /** The parties whose answer is still missing. */
    public List<Party> openParties() {
        return plan.terms().parties().stream()
                .filter(party -> party.kind().needsAccount())
                .filter(party -> consents.of(party.key()).isEmpty())
                .toList();
    }

    /** The last day on which a party can answer in time, in German time. */
    public LocalDate dueOn(Party party) {
        return LocalDate.ofInstant(consents.askedAt(), GermanTime.ZONE).plusDays(party.deadlineDays());
    }

    /** A party of the terms. */
    public Optional<Party> findParty(String party) {
        return plan.terms().parties().stream()
                .filter(one -> one.key().equals(party))
                .findFirst();
    }

    /** Tells whether everybody who must agree has agreed; after that nothing may become weaker. */
    public boolean isAgreed() {
        return state.hasReached(CampaignState.AGREED);
    }

    /**
     * Keeps what was promised: from the consent on a plan may only become stricter or longer.
     *
     * @throws RefusedChangeException when the other campaign breaks a promise of this one
     */
    public void requireKeptBy(Campaign other) {
        boolean moved =
                hasFixedParts() && other.isAgreed() && !other.plan.grid().equals(plan.grid());
        if (isAgreed() && (moved || !other.plan.keeps(plan))) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.WEAKER_TERMS,
                    "what was agreed upon may only become stricter: thresholds rise, recipients and retention shrink,"
                            + " parts are merged as long as no code carries one");
        }
    }

    /**
     * The day from which single answers are not kept any more, in German time; empty as long as it is not released.
     */
    public Optional<LocalDate> keepsAnswersUntil() {
        return entered(CampaignState.RELEASED).map(change -> LocalDate.ofInstant(change.at(), GermanTime.ZONE)
                .plusDays(plan.terms().retentionDays()));
    }

    /**
     * When its parts were made of the units that were in force: when it was drafted, or changed as a draft for the last time.
     * What was agreed upon later only joins them.
     */
    public Instant announcedAt() {
        return amendments.stream()
                .filter(amendment -> amendment.kind() == Amendment.Kind.EDITED)
                .map(Amendment::at)
                .reduce(history.get(0).at(), (earlier, later) -> later);
    }

    /** When it entered a state for the last time. */
    public Optional<StateChange> entered(CampaignState which) {
        return history.stream().filter(change -> change.to() == which).reduce((first, second) -> second);
    }
}
