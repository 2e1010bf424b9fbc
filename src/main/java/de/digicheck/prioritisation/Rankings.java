package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.release.PublishedRelease;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Ranks the projects of the town by the figures of a release. A release never changes, so each is ranked once. */
public final class Rankings {

    private final Municipality municipality;
    private final ActionFields fields;
    private final ProjectCatalogue catalogue;
    private final ValueModel values;
    private final QuickWinRule quickWins;
    private final Scheduler scheduler;
    private final Map<PublishedRelease, Ranking> known = new ConcurrentHashMap<>();

    /** What projects are ranked by: what the town counts as benefit, and as quick. */
    public record Rules(ValueModel values, QuickWinRule quickWins) {}

    /**
     * Rankings for a town.
     *
     * @param scheduler where the computing is done
     */
    public Rankings(
            Municipality municipality,
            ActionFields fields,
            ProjectCatalogue catalogue,
            Rules rules,
            Scheduler scheduler) {
        this.municipality = municipality;
        this.fields = fields;
        this.catalogue = catalogue;
        this.values = rules.values();
        this.quickWins = rules.quickWins();
        this.scheduler = scheduler;
    }

    /** The ranking by a release. */
    public Mono<Ranking> by(PublishedRelease release) {
        Ranking ranking = known.get(release);
        return ranking != null
                ? Mono.just(ranking)
                : Mono.fromCallable(() -> known.computeIfAbsent(release, this::rank))
                        .subscribeOn(scheduler);
    }

    private Ranking rank(PublishedRelease release) {
        return new Prioritisation(release.release(), municipality, fields, values, quickWins).rank(catalogue);
    }
}
