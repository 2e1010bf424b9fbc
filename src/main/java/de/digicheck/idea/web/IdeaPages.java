package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaIndex;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Pages that more than one controller shows. */
@Component
final class IdeaPages {

    /** Similar ideas beside one. */
    private static final int MOST_SIMILAR = 5;

    private final MessageSource messages;
    private final IdeaWords.Names names;
    private final IdeaIndexes indexes;

    IdeaPages(MessageSource messages, IdeaWords.Names names, IdeaIndexes indexes) {
        this.messages = messages;
        this.names = names;
        this.indexes = indexes;
    }

    /** What can be chosen in forms, by key. */
    public record Choices(
            Map<String, String> fields,
            Map<String, String> kinds,
            Map<String, String> units,
            Map<String, String> statuses) {}

    IdeaWords words(ServerWebExchange exchange) {
        return IdeaWords.of(messages, names, exchange);
    }

    Choices choices(IdeaWords words) {
        return new Choices(words.fields(), words.kinds(), words.units(), words.statuses());
    }

    /** One idea with those that are like it. */
    Rendering.Builder<?> idea(IdeaSight sight, String id, SignedIn account, ServerWebExchange exchange) {
        Idea idea = sight.idea(id).orElseThrow(IdeaAccess::unknown);
        IdeaWords words = words(exchange);
        IdeaIndex index = indexes.of(sight.ideas());
        List<Idea> similar = index.similar(idea.id(), MOST_SIMILAR).stream()
                .map(IdeaIndex.Similar::idea)
                .toList();
        return Rendering.view("idea/idea")
                .modelAttribute("idea", IdeaView.of(idea, sight, words))
                .modelAttribute("kind", idea.kind().map(kind -> kind.word()).orElse(""))
                .modelAttribute("field", idea.field().map(Object::toString).orElse(""))
                .modelAttribute(
                        "similar",
                        similar.stream()
                                .map(one -> IdeaView.of(one, sight, words))
                                .toList())
                .modelAttribute(
                        "bundles",
                        sight.bundles().stream()
                                .map(bundle -> BundleView.of(bundle, sight, words))
                                .toList())
                .modelAttribute("label", cut(index.label(List.of(idea))))
                .modelAttribute("choices", choices(words))
                .modelAttribute("mayBundle", account.may(Right.BUNDLE_IDEAS))
                .modelAttribute("meanwhile", false)
                .modelAttribute("done", "")
                .modelAttribute("form", new IdeaForm());
    }

    /** One bundle with its ideas. */
    Rendering.Builder<?> bundle(
            IdeaSight sight, String id, IdeaForm form, SignedIn account, ServerWebExchange exchange) {
        Bundle bundle = sight.bundle(id).orElseThrow(IdeaAccess::unknown);
        IdeaWords words = words(exchange);
        List<Idea> seen =
                sight.of(bundle).stream().filter(sight.ideas()::contains).toList();
        return Rendering.view("idea/bundle")
                .modelAttribute("bundle", BundleView.of(bundle, sight, words))
                .modelAttribute(
                        "ideas",
                        seen.stream()
                                .map(idea -> IdeaView.of(idea, sight, words))
                                .toList())
                .modelAttribute("hidden", sight.of(bundle).size() - seen.size())
                .modelAttribute(
                        "form",
                        form.with("label", bundle.label())
                                .with(
                                        "feld",
                                        bundle.field().map(Object::toString).orElse("")))
                .modelAttribute("choices", choices(words))
                .modelAttribute("mayBundle", account.may(Right.BUNDLE_IDEAS))
                .modelAttribute("mayOutline", account.may(Right.EDIT_PROJECTS))
                .modelAttribute("meanwhile", false)
                .modelAttribute("done", "");
    }

    private static String cut(String label) {
        return label.substring(0, Math.min(label.length(), Bundle.LONGEST_LABEL));
    }
}
