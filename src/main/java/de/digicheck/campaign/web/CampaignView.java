package de.digicheck.campaign.web;

import de.digicheck.campaign.Amendment;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.Statement;
import de.digicheck.campaign.TermsHash;
import de.digicheck.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A campaign as pages show it, in one language.
 *
 * @param title of its questionnaire
 * @param state word of its state
 * @param automatic whether the service opens and closes it by date
 * @param extendable whether it takes answers and can take them for longer
 * @param next word of the state that comes next by hand; empty while parties are asked, and in the end
 * @param units labels; none = the whole town
 * @param address where everybody can take part, if there is an open link
 */
record CampaignView(
        String key,
        String title,
        int version,
        String state,
        Optional<String> next,
        LocalDate opens,
        LocalDate closes,
        boolean automatic,
        boolean extendable,
        List<String> units,
        Optional<String> address,
        ReleaseTerms terms,
        String termsHash,
        List<Step> timeline,
        List<Consent> consents,
        Optional<Said> objection,
        List<Changed> changes,
        Optional<LocalDate> answersDeleted,
        boolean demo) {

    /** What a campaign looks like beyond its own data. */
    record Words(String title, List<String> units, Optional<String> address, LocalDate today) {}

    static CampaignView of(Campaign campaign, Words words) {
        return new CampaignView(
                campaign.key().value(),
                words.title(),
                campaign.plan().questionnaire().version(),
                campaign.state().word(),
                next(campaign).map(CampaignState::word),
                campaign.plan().window().opens(),
                campaign.plan().window().closes(),
                campaign.plan().window().automatic(),
                campaign.state() == CampaignState.OPEN
                        && !words.today().isAfter(campaign.plan().window().closes()),
                words.units(),
                words.address(),
                campaign.plan().terms(),
                TermsHash.of(campaign.plan()),
                Arrays.stream(CampaignState.values())
                        .map(state -> Step.of(campaign, state))
                        .toList(),
                campaign.plan().terms().parties().stream()
                        .map(party -> Consent.of(campaign, party, words.today()))
                        .toList(),
                campaign.consents().objection().map(Said::of),
                campaign.amendments().stream()
                        .filter(one -> one.kind() != Amendment.Kind.EDITED)
                        .map(Changed::of)
                        .toList(),
                campaign.sealing().deleted(),
                campaign.demo());
    }

    /** The state to which the digital officer moves a campaign. */
    static Optional<CampaignState> next(Campaign campaign) {
        return switch (campaign.state()) {
            case DRAFTED ->
                Optional.of(CampaignState.AGREED)
                        .filter(agreed -> campaign.openParties().isEmpty());
            case RELEASED -> Optional.empty();
            case AGREED -> Optional.of(CampaignState.OPEN);
            case OPEN -> Optional.of(CampaignState.CLOSED);
            case CLOSED ->
                Optional.of(CampaignState.SEALED)
                        .filter(last -> !campaign.plan().terms().haveTrustees());
            case SEALED -> Optional.of(CampaignState.RELEASED);
        };
    }

    /**
     * A state on the way of a campaign.
     *
     * @param at when it was entered last; empty when it still lies ahead
     */
    record Step(
            String state, boolean current, Optional<ZonedDateTime> at, Optional<String> by, Optional<String> reason) {

        static Step of(Campaign campaign, CampaignState state) {
            Optional<StateChange> change =
                    campaign.entered(state).filter(some -> campaign.state().hasReached(state));
            return new Step(
                    state.word(),
                    campaign.state() == state,
                    change.map(some -> local(some.at())),
                    change.map(StateChange::by),
                    change.flatMap(StateChange::reason));
        }
    }

    /**
     * A party and what it has said.
     *
     * @param needed whether it must answer in DigiCheck itself
     * @param due the last day on which it can answer in time
     * @param overdue whether that day has passed without an answer; silence is no consent
     * @param recordable whether the digital officer can record something for it now
     */
    record Consent(
            String party,
            Optional<String> role,
            String kind,
            boolean needed,
            LocalDate due,
            boolean overdue,
            boolean recordable,
            Optional<Said> said) {

        static Consent of(Campaign campaign, Party party, LocalDate today) {
            Optional<Said> said = campaign.consents().of(party.key()).map(Said::of);
            LocalDate due = campaign.dueOn(party);
            return new Consent(
                    party.key(),
                    party.role().map(Enum::name),
                    party.kind().word(),
                    party.kind().needsAccount(),
                    due,
                    said.isEmpty() && today.isAfter(due),
                    isRecordable(campaign, party, said.isPresent(), today.isAfter(due)),
                    said);
        }

        private static boolean isRecordable(Campaign campaign, Party party, boolean said, boolean late) {
            return !said
                    && !campaign.state().hasReached(CampaignState.CLOSED)
                    && (!party.kind().needsAccount() || (party.kind() == Party.Kind.OPINION && late));
        }
    }

    /** What a party has said. */
    record Said(
            String party, String outcome, LocalDate day, String by, Optional<String> document, Optional<String> words) {

        static Said of(Statement statement) {
            return new Said(
                    statement.party(),
                    statement.outcome().word(),
                    statement.day(),
                    statement.by(),
                    statement.document(),
                    statement.words());
        }
    }

    /**
     * What was changed after the consent.
     *
     * @param before the last day before, or the fingerprint of the terms before
     */
    record Changed(String kind, ZonedDateTime at, String by, String reason, String before) {

        static Changed of(Amendment amendment) {
            return new Changed(
                    amendment.kind().word(),
                    local(amendment.at()),
                    amendment.by(),
                    amendment.reason(),
                    amendment.before());
        }

        /** The last day before, where the window was extended. */
        public LocalDate closedBefore() {
            return LocalDate.parse(before);
        }
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(GermanTime.ZONE);
    }
}
