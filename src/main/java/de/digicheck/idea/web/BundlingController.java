package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.Bundling;
import de.digicheck.idea.ChangedMeanwhileException;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaKind;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sorts an idea, puts ideas together, and takes one out again. */
@Controller
final class BundlingController {

    private final IdeaAccess access;
    private final IdeaPages pages;
    private final Bundling bundling;

    BundlingController(IdeaAccess access, IdeaPages pages, Bundling bundling) {
        this.access = access;
        this.pages = pages;
        this.bundling = bundling;
    }

    @PostMapping("/ideen/idee/{idea}")
    Mono<Rendering> sort(
            @PathVariable String idea, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(IdeaForm::of).flatMap(form -> access.withIdea(idea, account)
                .flatMap(sight -> {
                    Idea seen = sight.idea(idea).orElseThrow();
                    IdeaWords words = pages.words(exchange);
                    return seen.revision() == form.version()
                            ? bundling.sort(seen, IdeaKind.of(form.get("art")), words.knownField(form.get("feld")))
                            : Mono.error(new ChangedMeanwhileException("the form is of an earlier revision"));
                })
                .map(saved -> to("/ideen/idee/" + idea + "?geschehen=gespeichert"))
                .onErrorResume(ChangedMeanwhileException.class, changed -> again(idea, account, exchange)));
    }

    private Mono<Rendering> again(String idea, SignedIn account, ServerWebExchange exchange) {
        return access.withIdea(idea, account).map(sight -> pages.idea(sight, idea, account, exchange)
                .modelAttribute("meanwhile", true)
                .status(HttpStatus.CONFLICT)
                .build());
    }

    @PostMapping("/ideen/buendeln")
    Mono<Rendering> bundle(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(IdeaForm::of).flatMap(form -> access.sight(account)
                .flatMap(sight -> bundle(sight, form, account, exchange))
                .onErrorResume(ChangedMeanwhileException.class, changed -> form.all("idee").stream()
                        .findFirst()
                        .map(idea -> again(idea, account, exchange))
                        .orElseGet(() -> Mono.error(IdeaAccess.unknown()))));
    }

    private Mono<Rendering> bundle(IdeaSight sight, IdeaForm form, SignedIn account, ServerWebExchange exchange) {
        List<Idea> ideas = form.all("idee").stream()
                .distinct()
                .map(id -> sight.idea(id).orElseThrow(IdeaAccess::unknown))
                .toList();
        if (ideas.isEmpty()) {
            return Mono.error(IdeaAccess.unknown());
        }
        String into = form.get("buendel");
        if (!into.isEmpty()) {
            Bundle bundle = sight.bundle(into).orElseThrow(IdeaAccess::unknown);
            return bundling.add(ideas, bundle).thenReturn(to("/ideen/" + into + "?geschehen=gebuendelt"));
        }
        String label = form.get("label");
        IdeaWords words = pages.words(exchange);
        form.refuse(label.isEmpty(), "label", words.text("error.label"));
        form.refuse(
                label.length() > Bundle.LONGEST_LABEL,
                "label",
                words.text("error.long", Bundle.LONGEST_LABEL, label.length()));
        if (!form.errors().isEmpty()) {
            return Mono.just(pages.idea(sight, ideas.get(0).id().value(), account, exchange)
                    .modelAttribute("form", form)
                    .modelAttribute("label", label)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .build());
        }
        return bundling.bundle(ideas, label, account.account())
                .map(bundle -> to("/ideen/" + bundle.id() + "?geschehen=gebuendelt"));
    }

    @PostMapping("/ideen/idee/{idea}/loesen")
    Mono<Rendering> release(
            @PathVariable String idea, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return access.withIdea(idea, account)
                .flatMap(sight -> {
                    Idea seen = sight.idea(idea).orElseThrow();
                    Optional<Bundle> before = sight.bundleOf(seen);
                    return bundling.release(seen)
                            .map(released -> to(before.map(bundle -> "/ideen/" + bundle.id() + "?geschehen=geloest")
                                    .orElse("/ideen/idee/" + idea)));
                })
                .onErrorResume(ChangedMeanwhileException.class, changed -> again(idea, account, exchange));
    }

    static Rendering to(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }
}
