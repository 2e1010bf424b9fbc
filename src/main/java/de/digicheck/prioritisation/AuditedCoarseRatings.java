package de.digicheck.prioritisation;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Coarse ratings that are all in the audit log. A rating is stored first; what a crash leaves out is added with the next one
 * of the project.
 */
public final class AuditedCoarseRatings implements CoarseRatings {

    private final CoarseRatings ratings;
    private final AuditLog log;

    public AuditedCoarseRatings(CoarseRatings ratings, AuditLog log) {
        this.ratings = ratings;
        this.log = log;
    }

    @Override
    public Flux<CoarseRating> list() {
        return ratings.list();
    }

    @Override
    public Flux<CoarseRating> versionsOf(ProjectKey project) {
        return ratings.versionsOf(project);
    }

    @Override
    public Mono<Boolean> add(CoarseRating rating) {
        return ratings.add(rating).flatMap(added -> added ? recorded(rating.project()) : Mono.just(false));
    }

    private Mono<Boolean> recorded(ProjectKey project) {
        return ratings.versionsOf(project)
                .map(AuditedCoarseRatings::entry)
                .collectList()
                .flatMap(log::record)
                .thenReturn(true);
    }

    private static AuditEntry entry(CoarseRating rating) {
        List<String> sizes = List.of(size(rating.effect()), size(rating.effort()));
        return new AuditEntry(
                "coarse-rating/" + rating.project() + "/" + rating.version(),
                rating.at(),
                rating.by(),
                "project-screened",
                Optional.empty(),
                Optional.of(rating.project() + " · " + String.join(" / ", sizes)));
    }

    private static String size(Optional<Size> size) {
        return size.map(Size::name).orElse("–");
    }
}
