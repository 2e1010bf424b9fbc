package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaSource;
import de.digicheck.platform.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/** Ideas and bundles that an account sees, for programs. */
@RestController
@RequestMapping(path = IdeaResource.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "ideas")
final class IdeaResource {

    static final String ADDRESS = "/api/v1/ideas";

    private static final int MOST_SIMILAR = 20;

    private final IdeaAccess access;
    private final IdeaIndexes indexes;
    private final Scheduler computing;

    IdeaResource(IdeaAccess access, IdeaIndexes indexes, Scheduler computing) {
        this.access = access;
        this.indexes = indexes;
        this.computing = computing;
    }

    @GetMapping
    @Operation(summary = "Ideas by id; empty parameters are no condition, - asks for those without")
    Flux<Map<String, @Nullable Object>> list(
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String status,
            @AuthenticationPrincipal SignedIn account) {
        IdeaFilter filter = new IdeaFilter(field, kind, unit, status, 1);
        return access.sight(account).flatMapIterable(sight -> filter.of(sight).stream()
                .map(idea -> write(idea, sight))
                .toList());
    }

    @GetMapping("/{idea}/similar")
    @Operation(summary = "The ideas that are most like one by their words, the most alike first")
    @ApiResponse(responseCode = "200", description = "At most 20, each with its similarity, over 0 and at most 1")
    @ApiResponse(responseCode = "404", description = "unknown-address")
    Flux<Map<String, @Nullable Object>> similar(@PathVariable String idea, @AuthenticationPrincipal SignedIn account) {
        return access.withIdea(idea, account).publishOn(computing).flatMapIterable(sight -> similar(sight, idea));
    }

    private List<Map<String, @Nullable Object>> similar(IdeaSight sight, String idea) {
        return indexes.of(sight.ideas()).similar(sight.idea(idea).orElseThrow().id(), MOST_SIMILAR).stream()
                .map(similar -> {
                    Map<String, @Nullable Object> body = write(similar.idea(), sight);
                    body.put("similarity", Math.round(similar.likeness() * 100) / 100.0);
                    return body;
                })
                .toList();
    }

    @GetMapping("/bundles")
    @Operation(summary = "Bundles by id")
    Flux<Map<String, @Nullable Object>> bundles(@AuthenticationPrincipal SignedIn account) {
        return access.sight(account).flatMapIterable(sight -> sight.bundles().stream()
                .map(bundle -> write(bundle, sight))
                .toList());
    }

    private static Map<String, @Nullable Object> write(Idea idea, IdeaSight sight) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", idea.id().value());
        body.put("text", idea.text());
        body.put("name", idea.name().orElse(null));
        body.put("units", idea.units().stream().map(Object::toString).toList());
        body.put("source", source(idea.source()));
        body.put("kind", idea.kind().map(kind -> kind.word()).orElse(null));
        body.put("field", idea.field().map(Object::toString).orElse(null));
        body.put(
                "bundle",
                sight.bundleOf(idea).map(bundle -> bundle.id().value()).orElse(null));
        body.put("status", sight.status(idea));
        return body;
    }

    private static String source(IdeaSource source) {
        if (source instanceof IdeaSource.Survey) {
            return "survey";
        }
        return source instanceof IdeaSource.Workshop ? "workshop" : "anybody";
    }

    private static Map<String, @Nullable Object> write(Bundle bundle, IdeaSight sight) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", bundle.id().value());
        body.put("label", bundle.label());
        body.put("field", bundle.field().map(Object::toString).orElse(null));
        body.put("support", sight.support(bundle).orElse(null));
        body.put("status", bundle.status().word());
        if (bundle.status() instanceof BundleStatus.Forwarded forwarded) {
            body.put("unit", forwarded.unit().value());
            body.put("until", forwarded.until().toString());
        } else if (bundle.status() instanceof BundleStatus.Outlined outlined) {
            body.put("project", outlined.project().value());
        } else if (bundle.status() instanceof BundleStatus.Declined declined) {
            body.put("reason", declined.reason());
        }
        return body;
    }
}
