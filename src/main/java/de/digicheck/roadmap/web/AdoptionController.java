package de.digicheck.roadmap.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.roadmap.RefusedRoadmapException;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.shared.Language;
import java.util.Objects;
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

/** Makes the latest version of the roadmap the baseline, when somebody has decided so. */
@Controller
final class AdoptionController {

    private static final String ADDRESS = "/fahrplan/{version}/festlegen";
    private static final int LONGEST_REASON = 500;

    private final RoadmapWork work;
    private final RoadmapPages pages;

    AdoptionController(RoadmapWork work, RoadmapPages pages) {
        this.work = work;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@PathVariable String version, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return upForAdoption(version).map(found -> page(found, "", HttpStatus.OK, language));
    }

    private Mono<RoadmapVersion> upForAdoption(String version) {
        return pages.version(version)
                .flatMap(found -> work.upForAdoption(found.number()))
                .onErrorMap(RefusedRoadmapException.class, RoadmapPages::error);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> adopt(
            @PathVariable String version, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return Mono.zip(upForAdoption(version), exchange.getFormData())
                .flatMap(both -> adopt(both.getT1(), both.getT2(), account, language));
    }

    private Mono<Rendering> adopt(
            RoadmapVersion version, MultiValueMap<String, String> data, SignedIn account, Language language) {
        String reason = value(data, "beschluss").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Mono.just(page(version, reason, HttpStatus.UNPROCESSABLE_CONTENT, language));
        }
        return work.adopt(version.number(), value(data, "stand"), reason, account.account())
                .map(adopted -> Rendering.redirectTo("/fahrplan?geschehen=festgelegt")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorMap(RefusedRoadmapException.class, RoadmapPages::error);
    }

    private static String value(MultiValueMap<String, String> data, String name) {
        return Objects.requireNonNullElse(data.getFirst(name), "");
    }

    private static Rendering page(RoadmapVersion version, String reason, HttpStatus status, Language language) {
        return Rendering.view("roadmap/adopt")
                .status(status)
                .modelAttribute("roadmap", RoadmapView.of(version, language))
                .modelAttribute(
                        "unconfirmed",
                        version.unconfirmed().stream()
                                .map(project -> new MoveController.Choice(
                                        project.key().value(),
                                        project.label().in(language),
                                        project.start().toString()))
                                .toList())
                .modelAttribute("state", RoadmapWork.fingerprint(version))
                .modelAttribute("reason", reason)
                .modelAttribute("wrong", status != HttpStatus.OK)
                .modelAttribute("longest", LONGEST_REASON)
                .build();
    }
}
