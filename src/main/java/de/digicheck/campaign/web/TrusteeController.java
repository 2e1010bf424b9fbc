package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.Passphrase;
import de.digicheck.campaign.Trustees;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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

/** Where trustees set their passphrase, print the recovery sheet, and seal. */
@Controller
final class TrusteeController {

    private static final String ADDRESS = "/mitbestimmung/{campaign}/schluessel";

    private final Drafting drafting;
    private final Entrustment entrustment;
    private final CampaignViews views;

    TrusteeController(Drafting drafting, Entrustment entrustment, CampaignViews views) {
        this.drafting = drafting;
        this.entrustment = entrustment;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> page(
            @PathVariable String campaign,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return page(
                campaign, new Outcome(done.equals("passphrase"), Optional.empty(), HttpStatus.OK), account, exchange);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> act(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> switch (String.valueOf(form.getFirst("decision"))) {
            case "passphrase" -> set(campaign, form, account, exchange);
            case "sheet" -> print(campaign, account, exchange);
            case "seal" -> seal(campaign, form, account, exchange);
            default -> page(campaign, Outcome.wrong("decision"), account, exchange);
        });
    }

    private Mono<Rendering> set(
            String campaign, MultiValueMap<String, String> form, SignedIn account, ServerWebExchange exchange) {
        Passphrase passphrase = typed(form, "passphrase");
        Optional<String> error = passphrase
                .weakness()
                .map(Passphrase.Weakness::word)
                .or(() -> Optional.of("differs").filter(differs -> !passphrase.equals(typed(form, "again"))));
        return error.map(kind -> page(campaign, Outcome.wrong(kind), account, exchange))
                .orElseGet(() -> entrustment
                        .set(campaign, passphrase, account)
                        .map(kept -> CampaignController.redirect(ADDRESS + "?geschehen=passphrase", campaign)));
    }

    private static Passphrase typed(MultiValueMap<String, String> form, String field) {
        return Passphrase.of(Optional.ofNullable(form.getFirst(field)).orElse(""));
    }

    private Mono<Rendering> print(String campaign, SignedIn account, ServerWebExchange exchange) {
        return drafting.get(campaign).flatMap(some -> entrustment
                .printRecoverySheet(campaign, account)
                .map(code -> Rendering.view("campaign/recovery-sheet")
                        .modelAttribute("campaign", views.of(some, exchange))
                        .modelAttribute("code", code.text())
                        .build()));
    }

    private Mono<Rendering> seal(
            String campaign, MultiValueMap<String, String> form, SignedIn account, ServerWebExchange exchange) {
        return drafting.unlessSlow(campaign, entrustment.seal(campaign, typed(form, "passphrase"), account))
                .map(done -> CampaignController.redirect("/erhebungen/{campaign}?geschehen=sealed", campaign))
                .onErrorResume(
                        ProblemException.class,
                        refused -> refused.type().equals(CampaignErrors.PASSPHRASE)
                                        || refused.type().equals(ProblemType.TOO_MANY_ATTEMPTS)
                                ? page(campaign, Outcome.of(refused), account, exchange)
                                : Mono.error(refused));
    }

    private Mono<Rendering> page(String campaign, Outcome outcome, SignedIn account, ServerWebExchange exchange) {
        return drafting.get(campaign).zipWhen(entrustment::ready, (some, ready) -> Rendering.view("campaign/trustee")
                .status(outcome.status())
                .modelAttribute("campaign", views.of(some, exchange))
                .modelAttribute("trustees", Row.all(some, ready, account))
                .modelAttribute("own", some.trustees().stream().anyMatch(party -> isOwn(party, account)))
                .modelAttribute("before", !some.state().hasReached(CampaignState.OPEN))
                .modelAttribute("sealing", some.state() == CampaignState.CLOSED)
                .modelAttribute("sheet", ready.contains(Trustees.RECOVERY_SHEET))
                .modelAttribute("done", outcome.done())
                .modelAttribute("error", outcome.error())
                .modelAttribute("shortest", Passphrase.SHORTEST)
                .modelAttribute("longest", Passphrase.LONGEST)
                .build());
    }

    private static boolean isOwn(Party party, SignedIn account) {
        return party.role().filter(account.roles()::contains).isPresent();
    }

    /** What came of the last step. */
    private record Outcome(boolean done, Optional<String> error, HttpStatusCode status) {

        static Outcome wrong(String kind) {
            return new Outcome(false, Optional.of(kind), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        static Outcome of(ProblemException refused) {
            return new Outcome(false, Optional.of(refused.type().name()), refused.getStatusCode());
        }
    }

    /** A trustee and whether it has set its passphrase. */
    record Row(String party, boolean ready, boolean own) {

        static List<Row> all(Campaign campaign, Set<String> ready, SignedIn account) {
            return campaign.trustees().stream()
                    .map(party -> new Row(party.key(), ready.contains(party.key()), isOwn(party, account)))
                    .toList();
        }
    }
}
