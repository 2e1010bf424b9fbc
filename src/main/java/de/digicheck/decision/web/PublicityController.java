package de.digicheck.decision.web;

import de.digicheck.decision.Deciding;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.Publishing;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets the public see decisions as a whole, and one proposal among them; both can be taken back. */
@Controller
final class PublicityController {

    private static final String ALL = "/beschluesse/veroeffentlichung";
    private static final String ONE = "/beschluesse/{number}/oeffentlichkeit";
    private static final String ONE_VIEW = "decision/publicity";
    private static final String ON = "an";
    private static final String OFF = "aus";

    private final Publishing publishing;
    private final Deciding deciding;
    private final DecisionRoom room;

    PublicityController(Publishing publishing, Deciding deciding, DecisionRoom room) {
        this.publishing = publishing;
        this.deciding = deciding;
        this.room = room;
    }

    @GetMapping(ALL)
    Mono<Rendering> ask() {
        return publishing.isOn().map(on -> Rendering.view("decision/publication")
                .modelAttribute("published", on)
                .build());
    }

    @PostMapping(ALL)
    Mono<Rendering> publish(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(data -> DecisionForm.of("", data).value("to"))
                .flatMap(to -> to.equals(ON) || to.equals(OFF) ? set(to.equals(ON), account) : ask());
    }

    private Mono<Rendering> set(boolean on, SignedIn account) {
        String done = on ? "veroeffentlicht" : "zurueckgenommen";
        return publishing
                .set(on, account.account())
                .thenReturn(Rendering.redirectTo("/beschluesse?geschehen=" + done)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @GetMapping(ONE)
    Mono<Rendering> ask(@PathVariable String number, ServerWebExchange exchange) {
        return room.get(number)
                .flatMap(version -> room.form(ONE_VIEW, version, new DecisionForm("", Map.of()), List.of(), exchange))
                .map(Rendering.Builder::build);
    }

    @PostMapping(ONE)
    Mono<Rendering> show(
            @PathVariable String number, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(data -> DecisionForm.of(number, data))
                .flatMap(form -> room.submit(show(form, account), "oeffentlichkeit", ONE_VIEW, form, exchange));
    }

    private Mono<ProposalVersion> show(DecisionForm form, SignedIn account) {
        return room.get(form.address())
                .flatMap(latest -> deciding.show(
                        latest.proposal().number(),
                        form.seen(),
                        form.value("to").equals(ON),
                        account.account()));
    }
}
