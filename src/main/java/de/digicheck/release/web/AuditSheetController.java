package de.digicheck.release.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.release.AuditReport;
import de.digicheck.release.AuditSentences;
import de.digicheck.release.AuditSheets;
import de.digicheck.release.FindingNames;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Releases;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The audit sheet of a release, or of one that was refused, for staff council and data-protection officer. */
@Controller
class AuditSheetController {

    private final Campaigns campaigns;
    private final Releases releases;
    private final AuditSheets sheets;
    private final CurrentMunicipality town;
    private final Questionnaires questionnaires;
    private final ActionFields fields;

    AuditSheetController(
            Campaigns campaigns,
            Releases releases,
            AuditSheets sheets,
            CurrentMunicipality town,
            Questionnaires questionnaires,
            ActionFields fields) {
        this.campaigns = campaigns;
        this.releases = releases;
        this.sheets = sheets;
        this.town = town;
        this.questionnaires = questionnaires;
        this.fields = fields;
    }

    @GetMapping("/mitbestimmung/{campaign}/pruefblatt")
    Mono<Rendering> page(@PathVariable String campaign, Locale locale) {
        return Mono.justOrEmpty(campaign)
                .filter(CampaignKey::isKey)
                .map(CampaignKey::new)
                .flatMap(campaigns::find)
                .flatMap(found -> page(found, locale))
                .switchIfEmpty(Mono.error(
                        () -> new ProblemException(ProblemType.UNKNOWN_ADDRESS, "no release of " + campaign)));
    }

    /** Nothing before a campaign is sealed. */
    private Mono<Rendering> page(Campaign campaign, Locale locale) {
        Mono<Optional<PublishedRelease>> release = releases.find(campaign.key()).singleOptional();
        Mono<Optional<AuditReport>> sheet = sheets.find(campaign.key()).singleOptional();
        return Mono.zip(release, sheet)
                .filter(both -> both.getT1().isPresent() || campaign.state() == CampaignState.SEALED)
                .map(both -> Rendering.view("release/audit-sheet")
                        .modelAttribute("campaign", campaign.key().value())
                        .modelAttribute("demo", campaign.demo())
                        .modelAttribute("groupSize", campaign.plan().terms().minimumGroupSize())
                        .modelAttribute(
                                "page", AuditSheetPage.of(both.getT1(), both.getT2(), sentences(campaign), locale))
                        .build());
    }

    private AuditSentences sentences(Campaign campaign) {
        CampaignPlan plan = campaign.plan();
        return new AuditSentences(new FindingNames(
                plan.grid(),
                town.at(campaign.announcedAt()),
                questionnaires.find(
                        plan.questionnaire().key(), plan.questionnaire().version()),
                fields));
    }
}
