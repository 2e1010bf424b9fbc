package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.shared.AccountRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Edits an outline section by section; the CDO rates organisation and criteria, the CIO the technical side. */
@Controller
final class EditOutlineController {

    private static final String EDIT = "/projekte/{project}/bearbeiten";
    private static final String RATE = "/projekte/{project}/bewertung";

    private final SectionEditing editing;

    EditOutlineController(SectionEditing editing) {
        this.editing = editing;
    }

    @GetMapping(EDIT)
    Mono<Rendering> form(
            @PathVariable String project,
            @RequestParam(name = "teil") Optional<String> part,
            ServerWebExchange exchange) {
        return Mono.fromCallable(() -> edited(project, part)).flatMap(form -> editing.show(form, exchange));
    }

    @PostMapping(EDIT)
    Mono<Rendering> save(
            @PathVariable String project,
            @RequestParam(name = "teil") Optional<String> part,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return Mono.fromCallable(() -> edited(project, part))
                .flatMap(form -> editing.save(form, OutlineAccess.editor(account, AccountRole.CDO), exchange));
    }

    private static SectionEditing.Form edited(String project, Optional<String> part) {
        OutlineSection section = part.map(
                        address -> OutlineSection.find(address).orElseThrow(OutlineErrors::unknown))
                .orElse(OutlineSection.GENERAL);
        return new SectionEditing.Form(
                OutlineAccess.key(project),
                section,
                "/projekte/" + project + "/bearbeiten?teil=" + section.address(),
                OutlineSection.EDITED);
    }

    @GetMapping(RATE)
    Mono<Rendering> rating(
            @PathVariable String project,
            @RequestParam(name = "teil") Optional<String> part,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return Mono.fromCallable(() -> rated(project, part, account)).flatMap(form -> editing.show(form, exchange));
    }

    @PostMapping(RATE)
    Mono<Rendering> rate(
            @PathVariable String project,
            @RequestParam(name = "teil") Optional<String> part,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return Mono.fromCallable(() -> rated(project, part, account))
                .flatMap(form -> editing.save(form, OutlineAccess.editor(account, role(form.section())), exchange));
    }

    private static AccountRole role(OutlineSection section) {
        return section == OutlineSection.TECHNICAL ? AccountRole.CIO : AccountRole.CDO;
    }

    /** The rating that an account gives: the one asked for, if it is its own. */
    private static SectionEditing.Form rated(String project, Optional<String> part, SignedIn account) {
        List<OutlineSection> own = new ArrayList<>();
        for (OutlineSection section : List.of(OutlineSection.ORGANISATIONAL, OutlineSection.TECHNICAL)) {
            if (account.roles().contains(role(section))) {
                own.add(section);
            }
        }
        OutlineSection section = own.stream()
                .filter(one -> one.address().equals(part.orElse("")))
                .findFirst()
                .orElse(own.get(0));
        return new SectionEditing.Form(
                OutlineAccess.key(project),
                section,
                "/projekte/" + project + "/bewertung?teil=" + section.address(),
                own);
    }
}
