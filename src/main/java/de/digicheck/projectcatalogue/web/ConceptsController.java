package de.digicheck.projectcatalogue.web;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.UnitConcept;
import de.digicheck.projectcatalogue.UnitConcepts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The concept of each unit, and which units have none. */
@Controller
final class ConceptsController {

    private static final String ADDRESS = "/projekte/fachkonzepte";

    private final UnitConcepts concepts;
    private final CurrentMunicipality town;
    private final OutlineRoom room;
    private final AuditLog log;
    private final Clock clock;

    ConceptsController(UnitConcepts concepts, CurrentMunicipality town, OutlineRoom room, AuditLog log, Clock clock) {
        this.concepts = concepts;
        this.town = town;
        this.room = room;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> page(
            @RequestParam(name = "einheit", defaultValue = "") String unit,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return concepts.list()
                .collectList()
                .flatMap(linked -> page(linked, ConceptForm.of(unit, linked), List.of(), account, exchange))
                .map(page ->
                        page.modelAttribute("done", done.equals("verknuepft")).build());
    }

    private Mono<Rendering.Builder<?>> page(
            List<UnitConcept> linked,
            ConceptForm form,
            List<FormError> errors,
            SignedIn account,
            ServerWebExchange exchange) {
        return room.words(exchange).map(words -> Rendering.view("outline/concepts")
                .modelAttribute("concepts", ConceptsView.of(linked, words))
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .modelAttribute("done", false)
                .modelAttribute("mayEdit", account.may(Right.EDIT_PROJECTS)));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> link(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(ConceptForm::of).flatMap(form -> link(form, account, exchange));
    }

    private Mono<Rendering> link(ConceptForm form, SignedIn account, ServerWebExchange exchange) {
        List<String> problems = new ArrayList<>();
        Optional<UnitConcept> concept = form.read(town.now(), problems);
        return concept.isPresent()
                ? concepts.put(concept.get())
                        .flatMap(saved -> recorded(saved, account))
                        .thenReturn(Rendering.redirectTo(ADDRESS + "?geschehen=verknuepft")
                                .status(HttpStatus.SEE_OTHER)
                                .build())
                : Mono.zip(concepts.list().collectList(), room.words(exchange))
                        .flatMap(both -> page(both.getT1(), form, errors(problems, both.getT2()), account, exchange))
                        .map(page ->
                                page.status(HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    private static List<FormError> errors(List<String> problems, OutlineWords words) {
        return problems.stream()
                .map(problem -> new FormError(problem, words.text("outline.concepts.error." + problem)))
                .toList();
    }

    private Mono<Void> recorded(UnitConcept concept, SignedIn account) {
        return log.record(Set.of(new AuditEntry(
                "concept/" + concept.unit() + "/" + clock.instant().toEpochMilli(),
                clock.instant(),
                account.account(),
                "concept-linked",
                Optional.empty(),
                Optional.of(concept.unit() + " · " + concept.reference()))));
    }
}
