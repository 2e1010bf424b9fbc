package de.digicheck.dossier.web;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierEntry;
import de.digicheck.dossier.Offer;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.dossier.Writing;
import de.digicheck.platform.security.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Begins a dossier and changes a draft: sections are chosen and ordered by buttons that keep what was typed. */
@Controller
final class DossierDraftController {

    private static final String NEW = "/dossiers/neu";
    private static final String EDIT = "/dossiers/{dossier}/bearbeiten";

    private final Compiling compiling;
    private final Writing writing;
    private final CouncilBodies bodies;
    private final DossierRoom room;

    DossierDraftController(Compiling compiling, Writing writing, CouncilBodies bodies, DossierRoom room) {
        this.compiling = compiling;
        this.writing = writing;
        this.bodies = bodies;
        this.room = room;
    }

    /** A body to choose. */
    record BodyOption(String key, String label) {}

    /** A section that can be added. */
    record SectionOption(String value, String label) {}

    /** A section in its place. */
    record LineView(int index, String source, String label, String text, boolean first, boolean last) {}

    /** What a page of a form is about, and what is wrong with it. */
    private record Asked(
            Optional<Dossier> dossier, DossierForm form, List<DossierError> errors, HttpStatusCode status) {

        Asked(Optional<Dossier> dossier, DossierForm form) {
            this(dossier, form, List.of(), HttpStatus.OK);
        }
    }

    @GetMapping(NEW)
    Mono<Rendering> ask(
            @RequestParam(name = "vorlage", defaultValue = "") String template,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        Mono<DossierForm> form = template.isEmpty()
                ? Mono.just(DossierForm.EMPTY)
                : room.get(template, account).map(DossierForm::from);
        return form.flatMap(filled -> page(new Asked(Optional.empty(), filled), account, exchange));
    }

    @PostMapping(NEW)
    Mono<Rendering> begin(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(DossierForm::of).flatMap(form -> {
            if (!form.isFinal()) {
                return page(new Asked(Optional.empty(), form.arranged()), account, exchange);
            }
            return compiling
                    .begin(form.entry(), form.number("template"), DossierRoom.author(account))
                    .map(saved -> DossierRoom.seeOther(saved, "angelegt"))
                    .onErrorResume(
                            RefusedDossierException.class,
                            refused -> again(Optional.empty(), form, refused, account, exchange));
        });
    }

    @GetMapping(EDIT)
    Mono<Rendering> edit(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return room.get(dossier, account)
                .flatMap(found -> found.isFrozen()
                        ? Mono.just(DossierRoom.back(found))
                        : page(new Asked(Optional.of(found), DossierForm.of(found)), account, exchange));
    }

    @PostMapping(EDIT)
    Mono<Rendering> change(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(room.get(dossier, account), exchange.getFormData().map(DossierForm::of))
                .flatMap(both -> {
                    Optional<Dossier> found = Optional.of(both.getT1());
                    DossierForm form = both.getT2();
                    if (!form.isFinal()) {
                        return page(new Asked(found, form.arranged()), account, exchange);
                    }
                    return compiling
                            .change(both.getT1().number(), form.seen(), form.entry(), DossierRoom.author(account))
                            .map(saved -> DossierRoom.seeOther(saved, "gespeichert"))
                            .onErrorResume(
                                    RefusedDossierException.class,
                                    refused -> again(found, form, refused, account, exchange));
                });
    }

    /** The form once more, with why it was refused; after a conflict it goes on from the latest revision. */
    private Mono<Rendering> again(
            Optional<Dossier> dossier,
            DossierForm form,
            RefusedDossierException refused,
            SignedIn account,
            ServerWebExchange exchange) {
        HttpStatus status = refused.reason() == Reason.INVALID ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        List<DossierError> errors = DossierError.of(refused, room.words(exchange));
        return page(new Asked(dossier, form, errors, status), account, exchange);
    }

    private Mono<Rendering> page(Asked asked, SignedIn account, ServerWebExchange exchange) {
        DossierWords words = room.words(exchange);
        return writing.offers(account.roles()).map(offers -> Rendering.view("dossier/form")
                .modelAttribute("dossier", asked.dossier().map(found -> room.view(found, exchange)))
                .modelAttribute("form", asked.form())
                .modelAttribute("version", version(asked))
                .modelAttribute("errors", asked.errors())
                .modelAttribute("lines", lines(asked.form().lines(), offers, words))
                .modelAttribute("offers", options(asked.form().lines(), offers, words))
                .modelAttribute(
                        "bodies",
                        bodies.list().stream()
                                .map(body -> new BodyOption(body.key(), words.in(body.label())))
                                .toList())
                .status(asked.status())
                .build());
    }

    /** Where buttons only arrange, the revision stays the one that was seen first. */
    private static String version(Asked asked) {
        boolean late = asked.status().equals(HttpStatus.CONFLICT);
        return late && asked.dossier().isPresent()
                ? String.valueOf(asked.dossier().get().stamp().revision())
                : asked.form().value("version");
    }

    private static List<LineView> lines(List<DossierEntry.Line> lines, List<Offer> offers, DossierWords words) {
        List<LineView> views = new ArrayList<>();
        for (DossierEntry.Line line : lines) {
            int index = views.size();
            String label = offers.stream()
                    .filter(offer -> offer.source().value().equals(line.source()))
                    .findFirst()
                    .map(offer -> words.in(offer.label()))
                    .orElseGet(() -> words.text("dossier.section.gone"));
            views.add(new LineView(index, line.source(), label, line.text(), index == 0, index == lines.size() - 1));
        }
        return views;
    }

    private static List<SectionOption> options(List<DossierEntry.Line> lines, List<Offer> offers, DossierWords words) {
        Set<String> chosen = lines.stream().map(DossierEntry.Line::source).collect(Collectors.toSet());
        return offers.stream()
                .filter(offer -> !chosen.contains(offer.source().value()))
                .map(offer -> new SectionOption(offer.source().value(), words.in(offer.label())))
                .toList();
    }
}
