package de.digicheck.release.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.release.AuditSheets;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Releases;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The audit sheet of a release, for staff council and data-protection officer. */
@Controller
class AuditSheetController {

    private final Campaigns campaigns;
    private final Releases releases;
    private final AuditSheets sheets;

    AuditSheetController(Campaigns campaigns, Releases releases, AuditSheets sheets) {
        this.campaigns = campaigns;
        this.releases = releases;
        this.sheets = sheets;
    }

    @GetMapping("/mitbestimmung/{campaign}/pruefblatt")
    Mono<Rendering> page(@PathVariable String campaign, Locale locale) {
        return Mono.justOrEmpty(campaign)
                .filter(CampaignKey::isKey)
                .map(CampaignKey::new)
                .flatMap(key -> Mono.zip(campaigns.find(key), releases.find(key)))
                .flatMap(both -> page(both.getT1(), both.getT2(), locale))
                .switchIfEmpty(Mono.error(
                        () -> new ProblemException(ProblemType.UNKNOWN_ADDRESS, "no release of " + campaign)));
    }

    private Mono<Rendering> page(Campaign campaign, PublishedRelease release, Locale locale) {
        return sheets.find(campaign.key())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(sheet -> Rendering.view("release/audit-sheet")
                        .modelAttribute("campaign", campaign.key().value())
                        .modelAttribute("demo", campaign.demo())
                        .modelAttribute("groupSize", campaign.plan().terms().minimumGroupSize())
                        .modelAttribute("page", AuditSheetPage.of(release, sheet, locale))
                        .build());
    }
}
