package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.invitation.MailingList;
import de.digicheck.invitation.web.CodesView.Shares;
import de.digicheck.invitation.web.HandingOut.Order;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Issues the codes of a campaign and hands them out; counts, withdraws and voids them. */
@Controller
final class CodesController {

    private static final String ADDRESS = "/erhebungen/{campaign}/codes";
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Codes codes;
    private final CodesViews views;
    private final HandingOut handingOut;

    CodesController(Codes codes, CodesViews views, HandingOut handingOut) {
        this.codes = codes;
        this.views = views;
        this.handingOut = handingOut;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> page(
            @PathVariable String campaign,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return codes.get(campaign).flatMap(found -> page(found, account, exchange)
                .map(page -> page.modelAttribute("withdrawn", done.equals("zurueckgezogen"))
                        .build()));
    }

    private Mono<Rendering.Builder<?>> page(Campaign campaign, SignedIn account, ServerWebExchange exchange) {
        return views.of(campaign, exchange).map(view -> Rendering.view("invitation/codes")
                .modelAttribute("codes", view)
                .modelAttribute("runs", account.may(Right.RUN_CAMPAIGNS))
                .modelAttribute("withdrawn", false)
                .modelAttribute("voided", Optional.empty()));
    }

    /** A list that was uploaded; nothing of it is kept but in the page that answers. */
    @PostMapping(path = ADDRESS + "/pruefen", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> check(@PathVariable String campaign, ServerWebExchange exchange) {
        return codes.get(campaign).flatMap(found -> Uploads.read(exchange)
                .map(upload -> check(found, new SentCodes(upload.list(), Map.of()), exchange)));
    }

    /** The same page with other numbers of sheets. */
    @PostMapping(path = ADDRESS + "/pruefen", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<Rendering> again(@PathVariable String campaign, ServerWebExchange exchange) {
        return codes.get(campaign)
                .flatMap(found -> exchange.getFormData().map(form -> check(found, SentCodes.of(form), exchange)));
    }

    private Rendering check(Campaign campaign, SentCodes sent, ServerWebExchange exchange) {
        MailingList list = views.list(campaign, sent.list());
        Shares shares = views.shares(campaign, list, sent, exchange);
        boolean wrong = shares.wrong() || !list.conflicts().isEmpty();
        return Rendering.view("invitation/hand-out")
                .status(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .modelAttribute("campaign", campaign.key().value())
                .modelAttribute("shares", shares)
                .build();
    }

    /** Issues everything; what cannot be issued is shown by the page that checks. */
    @PostMapping(ADDRESS)
    Mono<ResponseEntity<Flux<DataBuffer>>> issue(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return codes.get(campaign)
                .flatMap(found ->
                        exchange.getFormData().flatMap(form -> issue(found, SentCodes.of(form), account, exchange)))
                .onErrorMap(RefusedChangeException.class, CodeErrors::of);
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> issue(
            Campaign campaign, SentCodes sent, SignedIn account, ServerWebExchange exchange) {
        MailingList list = views.list(campaign, sent.list());
        Shares shares = views.shares(campaign, list, sent, exchange);
        if (shares.wrong() || !list.conflicts().isEmpty() || shares.codes() == 0) {
            return Mono.just(ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                    .location(URI.create("/erhebungen/" + campaign.key() + "/codes/pruefen"))
                    .build());
        }
        Order order = new Order(
                views.share(campaign, list, sent),
                list,
                views.facts(campaign, exchange),
                views.words(campaign, exchange));
        return handingOut.handOut(campaign, order, account).map(pieces -> download(campaign, pieces));
    }

    private static ResponseEntity<Flux<DataBuffer>> download(Campaign campaign, Flux<byte[]> pieces) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename("zugangscodes-" + campaign.key() + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pieces.map(DefaultDataBufferFactory.sharedInstance::wrap));
    }

    @GetMapping(ADDRESS + "/zurueckziehen")
    Mono<Rendering> askToWithdraw(@PathVariable String campaign, ServerWebExchange exchange) {
        return codes.get(campaign)
                .flatMap(found -> views.of(found, exchange).map(view -> Rendering.view("invitation/withdraw")
                        .modelAttribute("codes", view)
                        .build()));
    }

    @PostMapping(ADDRESS + "/zurueckziehen")
    Mono<Rendering> withdraw(@PathVariable String campaign, @AuthenticationPrincipal SignedIn account) {
        return codes.withdrawAll(campaign, account)
                .thenReturn(Rendering.redirectTo("/erhebungen/" + campaign + "/codes?geschehen=zurueckgezogen")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** Voids sheets that nobody has used; the page does not repeat their codes. */
    @PostMapping(ADDRESS + "/entwerten")
    Mono<Rendering> cancel(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> codes.get(campaign)
                .flatMap(found -> codes.cancel(found, lines(form.getFirst("codes")), account)
                        .flatMap(voided -> page(found, account, exchange)
                                .map(page -> page.modelAttribute("voided", Optional.of(voided))
                                        .build()))));
    }

    private static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
