package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaIndex;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** All ideas that an account sees, one with those that are like it, and groups that may mean the same. */
@Controller
final class IdeasController {

    /** Ideas on one page. */
    private static final int MOST = 50;

    /** Groups that are suggested at a time. */
    private static final int MOST_GROUPS = 10;

    private final IdeaAccess access;
    private final IdeaPages pages;
    private final IdeaIndexes indexes;
    private final Scheduler computing;

    IdeasController(IdeaAccess access, IdeaPages pages, IdeaIndexes indexes, Scheduler computing) {
        this.access = access;
        this.pages = pages;
        this.indexes = indexes;
        this.computing = computing;
    }

    /** A group that may become a bundle. */
    public record Group(String label, List<IdeaView> ideas) {}

    @GetMapping("/ideen")
    Mono<Rendering> list(
            @RequestParam Map<String, String> asked,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        IdeaFilter filter = IdeaFilter.of(asked);
        return access.sight(account).map(sight -> list(sight, filter, account, exchange));
    }

    private Rendering list(IdeaSight sight, IdeaFilter filter, SignedIn account, ServerWebExchange exchange) {
        IdeaWords words = pages.words(exchange);
        List<Idea> found = filter.of(sight);
        return Rendering.view("idea/list")
                .modelAttribute("filter", filter)
                .modelAttribute("total", sight.ideas().size())
                .modelAttribute(
                        "fresh",
                        sight.ideas().stream()
                                .filter(idea -> idea.bundle().isEmpty())
                                .count())
                .modelAttribute("found", found.size())
                .modelAttribute(
                        "ideas",
                        found.stream()
                                .skip((long) (filter.page() - 1) * MOST)
                                .limit(MOST)
                                .map(idea -> IdeaView.of(idea, sight, words))
                                .toList())
                .modelAttribute("more", found.size() > filter.page() * MOST)
                .modelAttribute(
                        "bundles",
                        sight.bundles().stream()
                                .sorted((one, other) -> one.label().compareTo(other.label()))
                                .map(bundle -> BundleView.of(bundle, sight, words))
                                .toList())
                .modelAttribute("choices", pages.choices(words))
                .modelAttribute("mayBundle", account.may(Right.BUNDLE_IDEAS))
                .modelAttribute("mayExchange", account.may(Right.EXCHANGE))
                .build();
    }

    @GetMapping("/ideen/idee/{idea}")
    Mono<Rendering> one(
            @PathVariable String idea,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.withIdea(idea, account).publishOn(computing).map(sight -> pages.idea(
                        sight, idea, account, exchange)
                .modelAttribute("done", done)
                .status(HttpStatus.OK)
                .build());
    }

    @GetMapping("/ideen/vorschlaege")
    Mono<Rendering> suggestions(
            @RequestParam(name = "seite", defaultValue = "1") int page,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.sight(account).publishOn(computing).map(sight -> {
            IdeaWords words = pages.words(exchange);
            IdeaIndex index = indexes.of(sight.ideas());
            int slice = Math.max(1, Math.min(page, index.slices()));
            List<List<Idea>> groups = index.suggestions(slice - 1);
            return Rendering.view("idea/suggestions")
                    .modelAttribute("count", groups.size())
                    .modelAttribute("slice", slice)
                    .modelAttribute("slices", index.slices())
                    .modelAttribute("free", index.free())
                    .modelAttribute("most", IdeaIndex.MOST_GROUPED)
                    .modelAttribute(
                            "groups",
                            groups.stream()
                                    .limit(MOST_GROUPS)
                                    .map(group -> new Group(label(index, group), views(group, sight, words)))
                                    .toList())
                    .build();
        });
    }

    private static String label(IdeaIndex index, List<Idea> group) {
        String label = index.label(group);
        return label.substring(0, Math.min(label.length(), Bundle.LONGEST_LABEL));
    }

    private static List<IdeaView> views(List<Idea> ideas, IdeaSight sight, IdeaWords words) {
        return ideas.stream().map(idea -> IdeaView.of(idea, sight, words)).toList();
    }
}
