package de.digicheck.participation;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.Invitation;
import de.digicheck.organisation.Part;
import de.digicheck.participation.Admission.Standing;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.Receipt;
import de.digicheck.response.ResponseInbox;
import de.digicheck.response.ResponseSeed;
import de.digicheck.response.Submission;
import de.digicheck.shared.PartKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Lets people in by an open link or by an access code, and hands their answers over. */
public final class Participation {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final AccessCodes codes;
    private final Seeds seeds;
    private final ResponseInbox inbox;
    private final Clock clock;
    private final Map<String, AnswerForm> forms = new ConcurrentHashMap<>();
    private final TermsHashes hashes = new TermsHashes();

    public Participation(
            Campaigns campaigns,
            Questionnaires questionnaires,
            AccessCodes codes,
            Seeds seeds,
            ResponseInbox inbox,
            Clock clock) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.codes = codes;
        this.seeds = seeds;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * A campaign; nothing when there is none, or when it is still a draft.
     *
     * @return an error with {@link UnavailableException} when its questionnaire was changed or removed
     */
    public Mono<Admission> find(String key) {
        if (!CampaignKey.isKey(key)) {
            return Mono.empty();
        }
        return current(new CampaignKey(key))
                .filter(campaign -> campaign.state().hasReached(CampaignState.AGREED))
                .map(this::admit);
    }

    /** Whoever is let in may see what was true a moment ago, whoever is not may not: it may just have been opened. */
    private Mono<Campaign> current(CampaignKey key) {
        return campaigns
                .findRecent(key)
                .filter(campaign -> campaign.takesAnswers(clock))
                .switchIfEmpty(Mono.defer(() -> campaigns.find(key)));
    }

    /**
     * Whoever holds a code; nothing when there is no such code. Takes the same work for codes that are unknown and for
     * what is no code.
     *
     * @return an error with {@link UnavailableException} when the questionnaire was changed or removed
     */
    public Mono<Entry> enter(String code) {
        return codes.recognise(code)
                .flatMap(invitation ->
                        find(invitation.campaign().value()).flatMap(admission -> enter(admission, invitation)));
    }

    private Mono<Entry> enter(Admission admission, Invitation invitation) {
        Optional<Part> part = invitation.part().flatMap(key -> leaf(admission.campaign(), key));
        Journey journey =
                seeds.begin(invitation, new Background(part.map(Part::key), part.map(Part::kinds), invitation.role()));
        Mono<Boolean> used = admission.standing() == Standing.OPEN
                ? inbox.has(invitation.campaign(), journey.seed())
                : Mono.just(false);
        return used.map(isUsed -> new Entry(admission, journey, part, isUsed));
    }

    /** Parts may have been joined since the code was issued. */
    private static Optional<Part> leaf(Campaign campaign, PartKey key) {
        Set<String> members = Set.of(key.value().split("\\+"));
        return campaign.plan().grid().leaves().stream()
                .filter(leaf -> Set.of(leaf.key().value().split("\\+")).containsAll(members))
                .findFirst();
    }

    private Admission admit(Campaign campaign) {
        return new Admission(campaign, form(campaign.plan().questionnaire()), standing(campaign), hashes.of(campaign));
    }

    private Standing standing(Campaign campaign) {
        if (campaign.takesAnswers(clock)) {
            return Standing.OPEN;
        }
        return campaign.isOver(clock) ? Standing.OVER : Standing.NOT_YET;
    }

    private AnswerForm form(QuestionnaireReference reference) {
        return forms.computeIfAbsent(reference.contentHash(), hash -> new AnswerForm(questionnaire(reference)));
    }

    private Questionnaire questionnaire(QuestionnaireReference reference) {
        Optional<Questionnaire> found = questionnaires.find(reference.key(), reference.version());
        return found.filter(one -> one.contentHash().equals(reference.contentHash()))
                .orElseThrow(() -> new UnavailableException("the questionnaire " + reference.key() + " version "
                        + reference.version() + " was changed or removed since the campaign was drafted"));
    }

    /**
     * Submits answers.
     *
     * @param reading without violations
     */
    public Mono<Receipt> submit(CampaignKey campaign, ResponseSeed seed, Background background, Reading reading) {
        Submission submission = new Submission(seed, background.part(), background.role(), reading.answers());
        return inbox.take(campaign, submission);
    }
}
