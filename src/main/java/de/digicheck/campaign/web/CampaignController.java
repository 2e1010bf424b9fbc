package de.digicheck.campaign.web;

import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.platform.security.ContentPolicy;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Pages of campaigns: all of them, one with its next step, its terms, and the page that asks before a step. */
@Controller
final class CampaignController {

    private static final String CAMPAIGN = "campaign";

    private final Campaigns campaigns;
    private final Drafting drafting;
    private final Entrustment entrustment;
    private final CampaignViews views;
    private final RunningWorks works;

    CampaignController(
            Campaigns campaigns, Drafting drafting, Entrustment entrustment, CampaignViews views, RunningWorks works) {
        this.campaigns = campaigns;
        this.drafting = drafting;
        this.entrustment = entrustment;
        this.views = views;
        this.works = works;
    }

    @GetMapping("/erhebungen")
    Mono<Rendering> list(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return campaigns
                .list()
                .map(campaign -> views.of(campaign, exchange))
                .collectList()
                .map(all -> list(all, account));
    }

    private static Rendering list(List<CampaignView> all, SignedIn account) {
        return Rendering.view("campaign/list")
                .modelAttribute("campaigns", all)
                .modelAttribute("runs", account.may(Right.RUN_CAMPAIGNS))
                .build();
    }

    @GetMapping("/erhebungen/{campaign}")
    Mono<Rendering> campaign(
            @PathVariable String campaign,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return drafting.get(campaign)
                .map(some ->
                        page(views.of(some, exchange), WorkView.of(some, works).orElse(null), done, account));
    }

    private static Rendering page(CampaignView view, @Nullable WorkView work, String done, SignedIn account) {
        Rendering.Builder<?> page = Rendering.view("campaign/campaign");
        if (work != null && work.isRunning()) {
            page.header(ContentPolicy.HEADER, ContentPolicy.WITH_SCRIPT);
        }
        return page.modelAttribute(CAMPAIGN, view)
                .modelAttribute("work", Optional.ofNullable(work))
                .modelAttribute(
                        "done",
                        Optional.of(done)
                                .filter(word -> word.equals(view.state())
                                        || (word.equals("extended")
                                                && !view.changes().isEmpty())))
                .modelAttribute("runs", account.may(Right.RUN_CAMPAIGNS))
                .modelAttribute("agrees", account.may(Right.AGREE))
                .modelAttribute("readsResults", account.may(Right.SEE_RESULTS))
                .build();
    }

    @GetMapping("/erhebungen/{campaign}/bedingungen")
    Mono<Rendering> terms(@PathVariable String campaign, ServerWebExchange exchange) {
        return page("campaign/terms", campaign, exchange);
    }

    /** Says what will follow, and asks; where the step is not possible, says what is. */
    @GetMapping("/erhebungen/{campaign}/schritt/{state}")
    Mono<Rendering> ask(@PathVariable String campaign, @PathVariable String state, ServerWebExchange exchange) {
        return drafting.get(campaign)
                .filter(some ->
                        views.of(some, exchange).next().filter(state::equals).isPresent())
                .flatMap(some -> entrustment.missing(some).map(missing -> Rendering.view("campaign/step")
                        .modelAttribute(CAMPAIGN, views.of(some, exchange))
                        .modelAttribute("step", state)
                        .modelAttribute("missing", missing)
                        .build()))
                .switchIfEmpty(Mono.fromSupplier(() -> redirect("/erhebungen/{campaign}", campaign)));
    }

    @PostMapping("/erhebungen/{campaign}/schritt/{state}")
    Mono<Rendering> act(
            @PathVariable String campaign, @PathVariable String state, @AuthenticationPrincipal SignedIn account) {
        return Mono.justOrEmpty(CampaignState.of(state))
                .switchIfEmpty(Mono.error(CampaignErrors::unknown))
                .flatMap(to -> drafting.unlessSlow(campaign, drafting.move(campaign, to, Optional.empty(), account)))
                .map(moved -> redirect("/erhebungen/{campaign}?geschehen=" + state, campaign));
    }

    private Mono<Rendering> page(String template, String campaign, ServerWebExchange exchange) {
        return drafting.get(campaign).map(some -> Rendering.view(template)
                .modelAttribute(CAMPAIGN, views.of(some, exchange))
                .build());
    }

    /** Leads to a page of a campaign. */
    static Rendering redirect(String address, String campaign) {
        return Rendering.redirectTo(address.replace("{campaign}", campaign))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
