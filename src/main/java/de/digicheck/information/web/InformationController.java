package de.digicheck.information.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.information.InformationText;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.web.PageLanguages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Information for those who are asked, without a cookie, and papers for those who answer for a campaign. */
@Controller
final class InformationController {

    private final Campaigns campaigns;
    private final CampaignTexts texts;

    InformationController(Campaigns campaigns, CampaignTexts texts) {
        this.campaigns = campaigns;
        this.texts = texts;
    }

    @GetMapping("/teilnahme/datenschutz")
    Mono<Rendering> dataProtection(
            @RequestParam(name = "erhebung", defaultValue = "") String campaign, ServerWebExchange exchange) {
        return find(campaign)
                .filter(Campaign::isAgreed)
                .switchIfEmpty(Mono.error(InformationController::unknown))
                .map(some -> page("information/participant", some)
                        .modelAttribute("name", InformationText.DATENSCHUTZINFORMATION.word())
                        .modelAttribute(
                                "text",
                                texts.fill(InformationText.DATENSCHUTZINFORMATION, some, PageLanguages.of(exchange)))
                        .build());
    }

    @GetMapping("/teilnahme/leichte-sprache")
    Mono<Rendering> easy(@RequestParam(name = "erhebung", defaultValue = "") String campaign) {
        return find(campaign)
                .filter(Campaign::isAgreed)
                .switchIfEmpty(Mono.error(InformationController::unknown))
                .map(some -> page("information/participant", some)
                        .modelAttribute("name", "leichte-sprache")
                        .modelAttribute("text", texts.easy(some))
                        .build());
    }

    @GetMapping("/erhebungen/{campaign}/unterlagen")
    Mono<Rendering> papers(@PathVariable String campaign) {
        return get(campaign).map(some -> page("information/papers", some)
                .modelAttribute(
                        "papers",
                        InformationText.PAPERS.stream()
                                .map(InformationText::word)
                                .toList())
                .build());
    }

    @GetMapping("/erhebungen/{campaign}/unterlagen/{paper}")
    Mono<Rendering> paper(@PathVariable String campaign, @PathVariable String paper, ServerWebExchange exchange) {
        InformationText text = InformationText.of(paper).orElseThrow(InformationController::unknown);
        return get(campaign).map(some -> page("information/paper", some)
                .modelAttribute("name", text.word())
                .modelAttribute("text", texts.fill(text, some, PageLanguages.of(exchange)))
                .build());
    }

    private static Rendering.Builder<?> page(String view, Campaign campaign) {
        return Rendering.view(view).modelAttribute("campaign", campaign.key().value());
    }

    private Mono<Campaign> get(String campaign) {
        return find(campaign).switchIfEmpty(Mono.error(InformationController::unknown));
    }

    private Mono<Campaign> find(String campaign) {
        return Mono.just(campaign)
                .filter(CampaignKey::isKey)
                .map(CampaignKey::new)
                .flatMap(campaigns::find);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such text");
    }
}
