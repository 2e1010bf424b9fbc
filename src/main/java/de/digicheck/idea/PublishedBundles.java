package de.digicheck.idea;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All bundles as everybody may see them. */
public final class PublishedBundles {

    private final IdeaStores stores;

    public PublishedBundles(IdeaStores stores) {
        this.stores = stores;
    }

    /** By label; a bundle without ideas is left out. */
    public Flux<PublishedBundle> list() {
        return Mono.zip(
                        stores.bundles().list().collectList(),
                        stores.ideas().list().collectList(),
                        stores.workshops().list().collectMap(Workshop::id))
                .flatMapIterable(all -> published(all.getT1(), all.getT2(), all.getT3()));
    }

    private static List<PublishedBundle> published(
            List<Bundle> bundles, Collection<Idea> ideas, Map<IdeaId, Workshop> workshops) {
        Map<IdeaId, List<Idea>> members = members(ideas);
        return bundles.stream()
                .filter(bundle -> members.containsKey(bundle.id()))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .map(bundle -> new PublishedBundle(
                        bundle.label(),
                        bundle.field(),
                        Support.shown(Support.of(members.getOrDefault(bundle.id(), List.of()), workshops)),
                        bundle.status()))
                .toList();
    }

    /** The ideas of each bundle. */
    static Map<IdeaId, List<Idea>> members(Collection<Idea> ideas) {
        return ideas.stream()
                .filter(idea -> idea.bundle().isPresent())
                .collect(Collectors.groupingBy(
                        idea -> Optional.of(idea).flatMap(Idea::bundle).orElseThrow()));
    }
}
