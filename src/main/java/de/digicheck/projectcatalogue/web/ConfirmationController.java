package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.projectcatalogue.Word;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Records which role of the town has confirmed which figures. */
@Controller
final class ConfirmationController {

    private static final String ADDRESS = "/projekte/{project}/bestaetigen";
    private static final int LONGEST_OFFICE = 200;

    private final Outlining outlining;
    private final OutlineRoom room;

    ConfirmationController(Outlining outlining, OutlineRoom room) {
        this.outlining = outlining;
        this.room = room;
    }

    /** What stands in the form. */
    record Form(List<String> groups, String office, int version) {

        static Form of(MultiValueMap<String, String> data) {
            return new Form(
                    data.getOrDefault("groups", List.of()),
                    Optional.ofNullable(data.getFirst("office")).orElse("").strip(),
                    SectionEditing.number(data.getFirst("version")));
        }

        Set<FigureGroup> chosen() {
            Set<FigureGroup> chosen = EnumSet.noneOf(FigureGroup.class);
            groups.forEach(
                    word -> Optional.ofNullable(Word.words(FigureGroup.values()).get(word))
                            .ifPresent(chosen::add));
            return chosen;
        }
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@PathVariable String project, ServerWebExchange exchange) {
        return get(project)
                .flatMap(version -> page(version, new Form(List.of(), "", version.number()), List.of(), exchange))
                .map(Rendering.Builder::build);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> confirm(
            @PathVariable String project, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::of).flatMap(form -> get(project)
                .flatMap(version -> confirm(version, form, account, exchange)));
    }

    private Mono<Rendering> confirm(OutlineVersion version, Form form, SignedIn account, ServerWebExchange exchange) {
        List<String> wrong = new ArrayList<>();
        if (form.chosen().isEmpty()) {
            wrong.add("groups");
        }
        if (form.office().isEmpty() || form.office().length() > LONGEST_OFFICE) {
            wrong.add("office");
        }
        ProjectKey key = version.key();
        Mono<Rendering> again = page(version, form, wrong, exchange)
                .map(page -> page.status(HttpStatus.UNPROCESSABLE_CONTENT).build());
        return wrong.isEmpty()
                ? outlining
                        .confirm(
                                key,
                                form.version(),
                                form.chosen(),
                                form.office(),
                                OutlineAccess.editor(account, AccountRole.CDO))
                        .map(saved -> Rendering.redirectTo("/projekte/" + key + "?geschehen=bestaetigt")
                                .status(HttpStatus.SEE_OTHER)
                                .build())
                        .onErrorResume(
                                RefusedOutlineException.class, refused -> meanwhile(refused, version, form, exchange))
                : again;
    }

    private Mono<Rendering> meanwhile(
            RefusedOutlineException refused, OutlineVersion version, Form form, ServerWebExchange exchange) {
        return refused.reason() == Reason.CHANGED_MEANWHILE
                ? page(version, form, List.of("version"), exchange)
                        .map(page -> page.status(HttpStatus.CONFLICT).build())
                : Mono.error(OutlineErrors.of(refused));
    }

    private Mono<Rendering.Builder<?>> page(
            OutlineVersion version, Form form, List<String> errors, ServerWebExchange exchange) {
        return room.words(exchange).map(words -> Rendering.view("outline/confirm")
                .modelAttribute("outline", OutlineView.of(version, words, true))
                .modelAttribute("form", form)
                .modelAttribute("longest", LONGEST_OFFICE)
                .modelAttribute("errors", errors));
    }

    private Mono<OutlineVersion> get(String project) {
        return Mono.fromCallable(() -> OutlineAccess.key(project))
                .flatMap(outlining::get)
                .onErrorMap(RefusedOutlineException.class, OutlineErrors::of);
    }
}
