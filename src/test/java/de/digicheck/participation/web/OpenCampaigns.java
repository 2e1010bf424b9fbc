package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.CodeRequests;
import de.digicheck.invitation.IssuedCodes;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
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
        return add(service, key, questionnaire, window(), CampaignState.OPEN);
    }

    /** A campaign by codes only that takes answers, and its codes. */
    static IssuedCodes openWithCodes(
            RunningService service, String key, String questionnaire, List<CodeRequests.Wish> wishes) {
        IssuedCodes codes = agreedWithCodes(service, key, questionnaire, wishes);
        move(service, key, CampaignState.OPEN);
        return codes;
    }

    /** A campaign by codes only that has not begun, and its codes. */
    static IssuedCodes agreedWithCodes(
            RunningService service, String key, String questionnaire, List<CodeRequests.Wish> wishes) {
        Campaign agreed = add(service, key, questionnaire, window(), CampaignState.AGREED, false);
        CodeRequests.Checked checked = new CodeRequests(
                        agreed.plan().grid(),
                        service.bean(CurrentMunicipality.class).now())
                .check(wishes);
        assertThat(checked.problems()).isEmpty();
        return service.bean(AccessCodes.class)
                .issue(agreed.key(), checked.requests())
                .blockOptional()
                .orElseThrow();
    }

    /** Moves a campaign. */
    static Campaign move(RunningService service, String key, CampaignState to) {
        return service.bean(CampaignLifecycle.class)
                .move(new CampaignKey(key), to, EVERYBODY, Optional.empty())
                .blockOptional()
                .orElseThrow();
    }

    private static CampaignWindow window() {
        LocalDate today = LocalDate.now(GermanTime.ZONE);
        return new CampaignWindow(today.minusDays(1), today.plusDays(MANY_DAYS));
    }

    /** A campaign in a state. */
    static Campaign add(
            RunningService service, String key, String questionnaire, CampaignWindow window, CampaignState state) {
        return add(service, key, questionnaire, window, state, true);
    }

    private static Campaign add(
            RunningService service,
            String key,
            String questionnaire,
            CampaignWindow window,
            CampaignState state,
            boolean openLink) {
        Questionnaire asked =
                service.bean(Questionnaires.class).find(questionnaire, 1).orElseThrow();
        CampaignPlan plan = CampaignPlan.of(
                QuestionnaireReference.to(asked),
                new CampaignPlan.Population(
                        service.bean(CurrentMunicipality.class).now(), List.of()),
                window,
                openLink,
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
