package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Bundling;
import de.digicheck.idea.ChangedMeanwhileException;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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

/** One bundle: what it is called, and what becomes of it. */
@Controller
final class BundleController {

    private static final int LONGEST_REASON = 1000;

    private final IdeaAccess access;
    private final IdeaPages pages;
    private final Bundling bundling;

    BundleController(IdeaAccess access, IdeaPages pages, Bundling bundling) {
        this.access = access;
        this.pages = pages;
        this.bundling = bundling;
    }

    @GetMapping("/ideen/{bundle}")
    Mono<Rendering> show(
            @PathVariable String bundle,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.withBundle(bundle, account)
                .map(sight -> pages.bundle(sight, bundle, new IdeaForm(), account, exchange)
                        .modelAttribute("done", done)
                        .build());
    }

    @PostMapping("/ideen/{bundle}")
    Mono<Rendering> change(
            @PathVariable String bundle, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(IdeaForm::of).flatMap(form -> access.withBundle(bundle, account)
                .flatMap(sight -> change(sight, bundle, form, account, exchange))
                .onErrorResume(ChangedMeanwhileException.class, changed -> access.withBundle(bundle, account)
                        .map(sight -> pages.bundle(sight, bundle, form, account, exchange)
                                .modelAttribute("meanwhile", true)
                                .status(HttpStatus.CONFLICT)
                                .build())));
    }

    private Mono<Rendering> change(
            IdeaSight sight, String id, IdeaForm form, SignedIn account, ServerWebExchange exchange) {
        Bundle seen = sight.bundle(id).orElseThrow();
        IdeaWords words = pages.words(exchange);
        Optional<Mono<Bundle>> step = form.get("schritt").equals("titel")
                ? label(seen, form, words, account)
                : status(form, words).map(status -> bundling.decide(seen, status, account.account()));
        if (step.isEmpty()) {
            return Mono.just(pages.bundle(sight, id, form, account, exchange)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .build());
        }
        if (seen.revision() != form.version()) {
            return Mono.error(new ChangedMeanwhileException("the form is of an earlier revision"));
        }
        return step.get().map(saved -> BundlingController.to("/ideen/" + id + "?geschehen=gespeichert"));
    }

    private Optional<Mono<Bundle>> label(Bundle seen, IdeaForm form, IdeaWords words, SignedIn account) {
        String label = form.get("label");
        form.refuse(label.isEmpty(), "label", words.text("error.label"));
        form.refuse(
                label.length() > Bundle.LONGEST_LABEL,
                "label",
                words.text("error.long", Bundle.LONGEST_LABEL, label.length()));
        return form.errors().isEmpty()
                ? Optional.of(bundling.label(seen, label, words.knownField(form.get("feld")), account.account()))
                : Optional.empty();
    }

    /** The status that a form asks for; empty, with what is wrong in the form, where it is none. */
    private Optional<BundleStatus> status(IdeaForm form, IdeaWords words) {
        return switch (form.get("schritt")) {
            case "weiterleiten" -> forwarded(form, words);
            case "ablehnen" -> declined(form, words);
            case "oeffnen" -> Optional.of(new BundleStatus.Open());
            default -> {
                form.refuse(true, "label", words.text("error.step"));
                yield Optional.empty();
            }
        };
    }

    private Optional<BundleStatus> forwarded(IdeaForm form, IdeaWords words) {
        Optional<OrgUnitCode> unit = words.knownUnit(form.get("einheit"));
        Optional<LocalDate> until = day(form.get("bis")).filter(day -> !day.isBefore(bundling.today()));
        form.refuse(unit.isEmpty(), "einheit", words.text("error.unit"));
        form.refuse(until.isEmpty(), "bis", words.text("error.until"));
        return unit.flatMap(to -> until.map(day -> new BundleStatus.Forwarded(to, day)));
    }

    private static Optional<BundleStatus> declined(IdeaForm form, IdeaWords words) {
        String reason = form.get("grund");
        form.refuse(reason.isEmpty(), "grund", words.text("error.reason"));
        form.refuse(
                reason.length() > LONGEST_REASON, "grund", words.text("error.long", LONGEST_REASON, reason.length()));
        return form.errors().isEmpty() ? Optional.of(new BundleStatus.Declined(reason)) : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
