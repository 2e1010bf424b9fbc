package de.digicheck.roadmap.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.roadmap.RefusedRoadmapException;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.Keys;
import de.digicheck.shared.Language;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Moves a project of the roadmap to another year, takes it out or puts it in. */
@Controller
final class MoveController {

    private static final String ADDRESS = "/fahrplan/{version}/verschieben";
    private static final String OUT = "ohne";
    private static final int LONGEST_REASON = 500;

    private final RoadmapWork work;
    private final RoadmapPages pages;

    MoveController(RoadmapWork work, RoadmapPages pages) {
        this.work = work;
        this.pages = pages;
    }

    /** What stands in the form: the key of a project, a fiscal year or {@code ohne}, and why. */
    record Form(String project, String start, String reason) {

        static Form of(MultiValueMap<String, String> data) {
            return new Form(value(data, "projekt"), value(data, "beginn"), value(data, "grund"));
        }

        private static String value(MultiValueMap<String, String> data, String name) {
            return Objects.requireNonNullElse(data.getFirst(name), "").strip();
        }

        List<String> errors(RoadmapVersion version) {
            List<String> errors = new ArrayList<>();
            if (!Keys.isKey(project)) {
                errors.add("projekt");
            }
            if (!start.equals(OUT) && !years(version).contains(start)) {
                errors.add("beginn");
            }
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                errors.add("grund");
            }
            return errors;
        }

        Optional<FiscalYear> year() {
            return start.equals(OUT) ? Optional.empty() : Optional.of(new FiscalYear(Integer.parseInt(start)));
        }
    }

    /** A project that can be moved. */
    record Choice(String key, String label, String start) {}

    private static List<String> years(RoadmapVersion version) {
        return IntStream.range(0, version.budget().years().size())
                .mapToObj(year -> version.firstYear().plus(year).toString())
                .toList();
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(
            @PathVariable String version,
            @RequestParam(name = "projekt", defaultValue = "") String project,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return pages.version(version).map(found -> page(found, asIs(found, project), List.of(), language));
    }

    private static Form asIs(RoadmapVersion version, String project) {
        String start = version.projects().stream()
                .filter(one -> one.key().value().equals(project))
                .findFirst()
                .map(one -> one.start().toString())
                .orElse(OUT);
        return new Form(project, start, "");
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> move(
            @PathVariable String version, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return Mono.zip(pages.version(version), exchange.getFormData().map(Form::of))
                .flatMap(both -> move(both.getT1(), both.getT2(), account, language));
    }

    private Mono<Rendering> move(RoadmapVersion version, Form form, SignedIn account, Language language) {
        List<String> errors = form.errors(version);
        if (!errors.isEmpty()) {
            return Mono.just(page(version, form, errors, language));
        }
        return work.move(
                        version.number(), new ProjectKey(form.project()), form.year(), form.reason(), account.account())
                .map(moved -> Rendering.redirectTo("/fahrplan?geschehen=verschoben")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(RefusedRoadmapException.class, refused -> refused(refused, version, form, language));
    }

    private static Mono<Rendering> refused(
            RefusedRoadmapException refused, RoadmapVersion version, Form form, Language language) {
        return refused.reason() == RefusedRoadmapException.Reason.NOT_PLANNABLE
                ? Mono.just(page(version, form, List.of("unplanbar"), language))
                : Mono.error(RoadmapPages.error(refused));
    }

    private static Rendering page(RoadmapVersion version, Form form, List<String> errors, Language language) {
        return Rendering.view("roadmap/move")
                .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("number", version.number())
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .modelAttribute("longest", LONGEST_REASON)
                .modelAttribute("years", years(version))
                .modelAttribute("projects", choices(version, language))
                .build();
    }

    private static List<Choice> choices(RoadmapVersion version, Language language) {
        Stream<Choice> planned = version.projects().stream()
                .map(one -> new Choice(
                        one.key().value(), one.label().in(language), one.start().toString()));
        Stream<Choice> others = version.omitted().stream()
                .map(one -> new Choice(one.key().value(), one.label().in(language), ""));
        return Stream.concat(planned, others)
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
