package de.digicheck.idea;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes ideas in, sorts and bundles them, and says what becomes of a bundle. The audit log says who did it, never a text. */
public final class Bundling {

    private final IdeaStores stores;
    private final AuditLog log;
    private final RandomGenerator random;
    private final Clock clock;

    public Bundling(IdeaStores stores, AuditLog log, RandomGenerator random, Clock clock) {
        this.stores = stores;
        this.log = log;
        this.random = random;
        this.clock = clock;
    }

    /** A new name. */
    public IdeaId freshId() {
        return IdeaId.random(random);
    }

    /** The day that it is now. */
    public LocalDate today() {
        return GermanTime.today(clock);
    }

    /** Keeps an idea that anybody has sent; nothing is recorded about it. */
    public Mono<Void> take(Idea idea) {
        return stores.ideas().addAll(List.of(idea));
    }

    /**
     * Keeps a workshop with its ideas.
     *
     * @param texts one an idea
     */
    public Mono<Workshop> record(Workshop workshop, List<String> texts, String by) {
        List<Idea> ideas = texts.stream()
                .map(text -> Idea.fresh(
                        freshId(), text, workshop.unit().stream().toList(), new IdeaSource.Workshop(workshop.id())))
                .toList();
        return stores.workshops()
                .addAll(List.of(workshop))
                .then(stores.ideas().addAll(ideas))
                .then(note("workshop-recorded", workshop, workshop.day() + " · " + texts.size(), by))
                .thenReturn(workshop);
    }

    /** Says what an idea is about. */
    public Mono<Idea> sort(Idea seen, Optional<IdeaKind> kind, Optional<ActionFieldKey> field) {
        return seen.kind().equals(kind) && seen.field().equals(field)
                ? Mono.just(seen)
                : stores.ideas().replace(seen.sorted(kind, field));
    }

    /** Makes a bundle of ideas; each leaves the bundle that it was in. */
    public Mono<Bundle> bundle(List<Idea> ideas, String label, String by) {
        Optional<ActionFieldKey> field =
                ideas.stream().flatMap(idea -> idea.field().stream()).findFirst();
        Bundle fresh = new Bundle(freshId(), 1, label, field, new BundleStatus.Open());
        return stores.bundles()
                .addAll(List.of(fresh))
                .then(note("ideas-bundled", fresh, label, by))
                .then(Mono.defer(() -> add(ideas, fresh)))
                .thenReturn(fresh);
    }

    /** Adds ideas to a bundle; each leaves the one that it was in. */
    public Mono<Void> add(List<Idea> ideas, Bundle bundle) {
        return Flux.fromIterable(ideas)
                .filter(idea -> !idea.bundle().equals(Optional.of(bundle.id())))
                .concatMap(idea -> stores.ideas().replace(idea.in(Optional.of(bundle.id()))))
                .then();
    }

    /** Takes an idea out of its bundle. */
    public Mono<Idea> release(Idea idea) {
        return idea.bundle().isEmpty() ? Mono.just(idea) : stores.ideas().replace(idea.in(Optional.empty()));
    }

    /** Calls a bundle otherwise. */
    public Mono<Bundle> label(Bundle seen, String label, Optional<ActionFieldKey> field, String by) {
        return change(seen.labelled(label, field), "bundle-labelled", label, by);
    }

    /** Says what becomes of a bundle. */
    public Mono<Bundle> decide(Bundle seen, BundleStatus status, String by) {
        return seen.status().equals(status)
                ? Mono.just(seen)
                : change(seen.became(status), "bundle-" + status.word(), seen.label(), by);
    }

    private Mono<Bundle> change(Bundle next, String action, String detail, String by) {
        return stores.bundles().replace(next).flatMap(kept -> note(action, kept, detail, by)
                .thenReturn(kept));
    }

    private Mono<Void> note(String action, Revised what, String detail, String by) {
        return log.record(List.of(new AuditEntry(
                action + "/" + what.id() + "/" + what.revision(),
                clock.instant(),
                by,
                action,
                Optional.empty(),
                Optional.of(detail))));
    }
}
