package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.TermsHash;
import de.digicheck.organisation.GridStep;
import de.digicheck.organisation.GridStep.Kind;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
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

/** The page of the announced grid: read by all who see campaigns, made coarser by those who run them. */
@Controller
final class GridController {

    private static final String ADDRESS = "/erhebungen/{campaign}/einheiten";

    private final Drafting drafting;
    private final GridEditing editing;
    private final GridViews views;

    GridController(Drafting drafting, GridEditing editing, GridViews views) {
        this.drafting = drafting;
        this.editing = editing;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> page(
            @PathVariable String campaign,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return drafting.get(campaign).map(some -> page(some, account, exchange, Optional.empty())
                .modelAttribute("done", done.equals("geaendert"))
                .build());
    }

    private Rendering.Builder<?> page(
            Campaign campaign, SignedIn account, ServerWebExchange exchange, Optional<String> error) {
        boolean mayChange = account.may(Right.RUN_CAMPAIGNS) && views.isChangeable(campaign);
        return Rendering.view("campaign/grid")
                .modelAttribute("grid", views.of(campaign, PageLanguages.of(exchange)))
                .modelAttribute("mayChange", mayChange)
                .modelAttribute("done", false)
                .modelAttribute("error", error);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> change(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> drafting.get(campaign).flatMap(seen -> change(seen, form, account, exchange)));
    }

    private Mono<Rendering> change(
            Campaign seen, MultiValueMap<String, String> form, SignedIn account, ServerWebExchange exchange) {
        String key = seen.key().value();
        if (!TermsHash.of(seen.plan()).equals(form.getFirst("version"))) {
            return Mono.just(refused(seen, account, exchange, "changed-meanwhile"));
        }
        return act(key, form, account)
                .map(changed -> CampaignController.redirect(ADDRESS + "?geschehen=geaendert", key))
                .onErrorResume(
                        ProblemException.class,
                        problem -> Mono.just(refused(seen, account, exchange, reason(problem))));
    }

    private Mono<Campaign> act(String key, MultiValueMap<String, String> form, SignedIn account) {
        return switch (Optional.ofNullable(form.getFirst("action")).orElse("")) {
            case "undo" -> editing.undo(key, account);
            case "attach" ->
                editing.add(
                        key,
                        new GridStep(
                                Kind.ATTACH,
                                GridResource.keys(List.of(Optional.ofNullable(form.getFirst("attach"))
                                        .orElse("")
                                        .split(" ", 2)))),
                        account);
            default ->
                editing.add(
                        key,
                        new GridStep(Kind.JOIN, GridResource.keys(form.getOrDefault("parts", List.of()))),
                        account);
        };
    }

    private static String reason(ProblemException problem) {
        if (problem.violations().isEmpty()) {
            throw problem;
        }
        return problem.violations().get(0).code();
    }

    private Rendering refused(Campaign seen, SignedIn account, ServerWebExchange exchange, String reason) {
        return page(seen, account, exchange, Optional.of(reason))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }
}
