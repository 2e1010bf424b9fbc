package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Party;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where staff council and data-protection officer agree to a campaign, or refuse it. */
@Controller
final class ConsentController {

    private static final String ADDRESS = "/mitbestimmung/{campaign}";
    private static final String REFUSE = "refuse";

    private final Drafting drafting;
    private final CampaignViews views;

    ConsentController(Drafting drafting, CampaignViews views) {
        this.drafting = drafting;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> page(
            @PathVariable String campaign,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return drafting.get(campaign).map(some -> page(some, account, exchange)
                .modelAttribute("done", Optional.of(done).filter(word -> happened(word, some, account)))
                .build());
    }

    /** A notice only says what is so. */
    private static boolean happened(String word, Campaign campaign, SignedIn account) {
        return word.equals("agreed")
                ? hasAgreed(campaign, account)
                : word.equals("refused") && !hasAgreed(campaign, account);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> decide(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> decide(campaign, form, account, exchange));
    }

    private Mono<Rendering> decide(
            String campaign, MultiValueMap<String, String> form, SignedIn account, ServerWebExchange exchange) {
        boolean refuses = REFUSE.equals(form.getFirst("decision"));
        Optional<String> reason = Optional.ofNullable(form.getFirst("reason")).filter(text -> !text.isBlank());
        if (refuses && reason.isEmpty()) {
            return drafting.get(campaign).map(some -> page(some, account, exchange)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .modelAttribute("missingReason", true)
                    .modelAttribute("done", Optional.empty())
                    .build());
        }
        CampaignState to = refuses ? CampaignState.DRAFTED : CampaignState.AGREED;
        return drafting.move(campaign, to, reason.map(String::strip), account)
                .map(moved -> CampaignController.redirect(
                        ADDRESS + "?geschehen=" + (refuses ? "refused" : "agreed"), campaign));
    }

    private Rendering.Builder<?> page(Campaign campaign, SignedIn account, ServerWebExchange exchange) {
        List<Party> own = campaign.partiesOf(account.roles());
        boolean open = campaign.state() == CampaignState.DRAFTED || campaign.state() == CampaignState.AGREED;
        return Rendering.view("campaign/consent")
                .modelAttribute("campaign", views.of(campaign, exchange))
                .modelAttribute("own", own.stream().map(Party::key).toList())
                .modelAttribute("mayAgree", campaign.state() == CampaignState.DRAFTED && !hasAgreed(campaign, account))
                .modelAttribute("mayRefuse", open)
                .modelAttribute("missingReason", false);
    }

    private static boolean hasAgreed(Campaign campaign, SignedIn account) {
        return campaign.partiesOf(account.roles()).stream()
                .allMatch(party -> campaign.consents().of(party.key()).isPresent());
    }
}
