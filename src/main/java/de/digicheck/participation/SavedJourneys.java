package de.digicheck.participation;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Saves journeys to go on later, without an account: whoever has the resume code has the draft, and nobody else. A journey
 * keeps its code, so that saving again replaces the draft.
 */
public final class SavedJourneys {

    private final Campaigns campaigns;
    private final Participation participation;
    private final Drafts drafts;
    private final DraftCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public SavedJourneys(
            Campaigns campaigns, Participation participation, Drafts drafts, DraftCipher cipher, Clock clock) {
        this.campaigns = campaigns;
        this.participation = participation;
        this.drafts = drafts;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A draft that goes on. */
    public record Resumed(Admission admission, Draft draft) {}

    /** Keeps a draft. */
    public Mono<Void> save(Draft draft, AnswerForm form) {
        return drafts.keep(draft.journey().campaign(), cipher.seal(draft, form));
    }

    /**
     * The draft of a code, of whichever campaign that takes answers now; nothing when there is none. What is no code at
     * all takes the same work as a code that is unknown.
     */
    public Mono<Resumed> resume(String typed) {
        Optional<ResumeCode> given = ResumeCode.of(typed);
        ResumeCode code = given.orElseGet(() -> ResumeCode.draw(random));
        return campaigns
                .list()
                .filter(campaign -> campaign.takesAnswers(clock))
                .concatMap(campaign -> resume(campaign, code))
                .collectList()
                .filter(found -> given.isPresent() && !found.isEmpty())
                .map(found -> found.get(0));
    }

    private Mono<Resumed> resume(Campaign campaign, ResumeCode code) {
        return drafts.find(campaign.key(), cipher.idOf(code))
                .flatMap(stored -> participation.find(campaign.key().value()).mapNotNull(admission -> cipher.open(
                                stored, code, campaign.key(), admission.form())
                        .map(draft -> new Resumed(admission, draft))
                        .orElse(null)));
    }

    /** Deletes the draft of a journey, when its answers are stored. */
    public Mono<Void> forget(Journey journey) {
        return drafts.drop(journey.campaign(), cipher.idOf(journey.resume()));
    }

    /** Deletes the drafts of all campaigns that will not take answers any more. */
    public Mono<Void> expire() {
        return campaigns
                .list()
                .filter(campaign -> campaign.state().hasReached(CampaignState.OPEN) && campaign.isOver(clock))
                .concatMap(campaign -> drafts.dropAll(campaign.key()))
                .then();
    }
}
