package de.digicheck.decision.web;

import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionProblem;
import de.digicheck.decision.DecisionSubjects;
import de.digicheck.decision.ProposalEntry;
import de.digicheck.decision.RefusedDecisionException;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a new proposal. */
@Controller
final class NewProposalController {

    private static final String ADDRESS = "/beschluesse/neu";

    private final Deciding deciding;
    private final DecisionSubjects subjects;
    private final DecisionRoom room;

    NewProposalController(Deciding deciding, DecisionSubjects subjects, DecisionRoom room) {
        this.deciding = deciding;
        this.subjects = subjects;
        this.room = room;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(ServerWebExchange exchange) {
        return page(new DecisionForm("", Map.of()), List.of(), exchange).map(Rendering.Builder::build);
    }

    private Mono<Rendering.Builder<?>> page(
            DecisionForm form, List<DecisionProblem> problems, ServerWebExchange exchange) {
        return Mono.zip(room.words(exchange), subjects.roadmaps().collectList())
                .map(both -> Rendering.view("decision/new")
                        .modelAttribute("subjects", SubjectOption.of(both.getT2(), both.getT1()))
                        .modelAttribute("form", form)
                        .modelAttribute("errors", DecisionError.of(problems, both.getT1())));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> create(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(data -> DecisionForm.of("", data)).flatMap(form -> deciding.create(
                        entry(form), account.account())
                .map(saved -> DecisionRoom.seeOther(saved.proposal().number(), "angelegt"))
                .onErrorResume(RefusedDecisionException.class, refused -> page(form, refused.problems(), exchange)
                        .map(page ->
                                page.status(HttpStatus.UNPROCESSABLE_CONTENT).build())));
    }

    private static ProposalEntry entry(DecisionForm form) {
        return new ProposalEntry(
                SubjectOption.read(form.value("subject")),
                form.value("title"),
                form.value("motion"),
                form.value("public").equals("ja"));
    }
}
