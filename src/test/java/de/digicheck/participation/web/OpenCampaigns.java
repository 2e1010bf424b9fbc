package de.digicheck.participation.web;

import de.digicheck.campaign.Actor;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.fixtures.RunningService;
import de.digicheck.organisation.Municipality;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Campaigns of the shipped questionnaires in the service of the tests. */
final class OpenCampaigns {

    static final String FULL = "mitarbeiterbefragung-2026";
    static final String SHORT = "mitarbeiterbefragung-kurz-2026";

    private static final Actor EVERYBODY = new Actor("test", EnumSet.allOf(AccountRole.class));
    private static final long MANY_DAYS = 30;

    private OpenCampaigns() {}

    /** A campaign that takes answers. */
    static Campaign open(RunningService service, String key, String questionnaire) {
        LocalDate today = LocalDate.now(CampaignWindow.ZONE);
        return add(
                service,
                key,
                questionnaire,
                new CampaignWindow(today.minusDays(1), today.plusDays(MANY_DAYS)),
                CampaignState.OPEN);
    }

    /** A campaign in a state. */
    static Campaign add(
            RunningService service, String key, String questionnaire, CampaignWindow window, CampaignState state) {
        Questionnaire asked =
                service.bean(Questionnaires.class).find(questionnaire, 1).orElseThrow();
        CampaignPlan plan = CampaignPlan.of(
                QuestionnaireReference.to(asked),
                new CampaignPlan.Population(service.bean(Municipality.class), List.of()),
                window,
                true,
                terms());
        CampaignLifecycle lifecycle = service.bean(CampaignLifecycle.class);
        CampaignKey campaign = new CampaignKey(key);
        Mono<Campaign> now = lifecycle.draft(campaign, "musterstadt", plan, true, EVERYBODY);
        for (CampaignState next : List.of(CampaignState.AGREED, CampaignState.OPEN, CampaignState.CLOSED)) {
            if (state.hasReached(next)) {
                now = now.then(lifecycle.move(campaign, next, EVERYBODY, Optional.empty()));
            }
        }
        return now.blockOptional().orElseThrow();
    }

    private static ReleaseTerms terms() {
        ReleaseTerms defaults = ReleaseTerms.DEFAULTS;
        return new ReleaseTerms(
                defaults.minimumGroupSize(),
                defaults.freeText(),
                defaults.retentionDays(),
                defaults.spareCodesPerPart(),
                ReleaseTerms.KeyHolder.SERVICE,
                defaults.recipients(),
                defaults.parties());
    }
}
