package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.Heading;
import de.digicheck.projectcatalogue.OutlineProblem;
import de.digicheck.projectcatalogue.OutlineProjects;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Keys;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Begins an outline: from a template of the catalogue, which gives it its key, or from nothing. */
@Controller
final class NewOutlineController {

    private static final String ADDRESS = "/projekte/neu";

    private final Outlining outlining;
    private final ProjectOutlines outlines;
    private final ProjectCatalogue templates;
    private final OutlineRoom room;

    NewOutlineController(Outlining outlining, ProjectOutlines outlines, ProjectCatalogue templates, OutlineRoom room) {
        this.outlining = outlining;
        this.outlines = outlines;
        this.templates = templates;
        this.room = room;
    }

    /** What stands in the form. */
    record Form(String template, String key, String label) {

        static Form of(MultiValueMap<String, String> data) {
            return new Form(value(data, "template"), value(data, "key"), value(data, "label"));
        }

        private static String value(MultiValueMap<String, String> data, String name) {
            return Optional.ofNullable(data.getFirst(name)).orElse("").strip();
        }
    }

    /** A template that has no outline yet. */
    record Template(String key, String label, String description) {}

    @GetMapping(ADDRESS)
    Mono<Rendering> form(ServerWebExchange exchange) {
        return page(new Form("", "", ""), List.of(), exchange).map(Rendering.Builder::build);
    }

    private Mono<Rendering.Builder<?>> page(Form form, List<OutlineProblem> problems, ServerWebExchange exchange) {
        return Mono.zip(outlines.list().map(OutlineVersion::key).collect(Collectors.toSet()), room.words(exchange))
                .map(both -> Rendering.view("outline/new")
                        .modelAttribute("form", form)
                        .modelAttribute("templates", free(both.getT1(), both.getT2()))
                        .modelAttribute("errors", errors(problems, both.getT2())));
    }

    private List<Template> free(Set<ProjectKey> taken, OutlineWords words) {
        return templates.list().stream()
                .filter(template -> !taken.contains(template.key()))
                .map(template -> new Template(
                        template.key().value(),
                        template.label().in(words.language()),
                        template.description()
                                .map(text -> text.in(words.language()))
                                .orElse("")))
                .toList();
    }

    private static List<FormError> errors(List<OutlineProblem> problems, OutlineWords words) {
        return problems.stream()
                .map(problem -> new FormError(
                        problem.pointer().isEmpty()
                                ? FormError.FORM
                                : problem.pointer().substring(1),
                        FormError.text(problem, words)))
                .toList();
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> create(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::of).flatMap(form -> create(form, account, exchange));
    }

    private Mono<Rendering> create(Form form, SignedIn account, ServerWebExchange exchange) {
        return Mono.fromCallable(() -> outline(form))
                .flatMap(outline -> outlining.create(outline, outline, OutlineAccess.editor(account, AccountRole.CDO)))
                .map(created -> Rendering.redirectTo("/projekte/" + created.key() + "?geschehen=angelegt")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(RefusedOutlineException.class, refused -> page(form, problems(refused), exchange)
                        .map(page ->
                                page.status(HttpStatus.UNPROCESSABLE_CONTENT).build()));
    }

    private static List<OutlineProblem> problems(RefusedOutlineException refused) {
        return refused.reason() == Reason.KEY_TAKEN
                ? List.of(new OutlineProblem("/key", "taken", "take another key"))
                : refused.problems();
    }

    private ProjectOutline outline(Form form) {
        Optional<Project> template =
                Optional.of(form.template()).filter(Keys::isKey).flatMap(key -> templates.find(new ProjectKey(key)));
        return template.map(known -> OutlineProjects.from(known, known.key())).orElseGet(() -> empty(form));
    }

    private static ProjectOutline empty(Form form) {
        List<OutlineProblem> problems = new ArrayList<>();
        if (!form.template().isEmpty()) {
            problems.add(new OutlineProblem("/template", "unknown-template", "choose a template of the list"));
        } else if (form.key().isEmpty() && form.label().isEmpty()) {
            problems.add(
                    new OutlineProblem("/template", "nothing-chosen", "choose a template, or give a name and a key"));
        } else {
            if (form.label().isEmpty()) {
                problems.add(new OutlineProblem("/label", "missing", "give a name"));
            }
            if (!Keys.isKey(form.key())) {
                problems.add(new OutlineProblem("/key", form.key().isEmpty() ? "missing" : "bad-key", "give a key"));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedOutlineException(problems);
        }
        return ProjectOutline.empty(new ProjectKey(form.key()), Heading.of(LocalizedText.german(form.label())));
    }
}
