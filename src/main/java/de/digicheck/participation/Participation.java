package de.digicheck.participation;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.participation.Admission.Standing;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.Receipt;
import de.digicheck.response.ResponseInbox;
import de.digicheck.response.ResponseSeed;
import de.digicheck.response.Submission;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Lets people in by an open link, and hands their answers over. */
public final class Participation {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final ResponseInbox inbox;
    private final Clock clock;
    private final Map<String, AnswerForm> forms = new ConcurrentHashMap<>();

    public Participation(Campaigns campaigns, Questionnaires questionnaires, ResponseInbox inbox, Clock clock) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * The campaign of an open link; nothing when there is none, when it has no open link, or when it is still a draft.
     *
     * @return an error with {@link UnavailableException} when its questionnaire was changed or removed
     */
    public Mono<Admission> find(String key) {
        if (!CampaignKey.isKey(key)) {
            return Mono.empty();
        }
        return campaigns
                .find(new CampaignKey(key))
                .filter(campaign ->
                        campaign.plan().openLink() && campaign.state().hasReached(CampaignState.AGREED))
                .map(this::admit);
    }

    private Admission admit(Campaign campaign) {
        return new Admission(campaign, form(campaign.plan().questionnaire()), standing(campaign));
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
