package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.release.PublishedRelease;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Ranks the projects of the town by the figures of a release. A release never changes, so each is ranked once, and again
 * when projects have changed.
 */
public final class Rankings {

    private final Municipality municipality;
    private final ActionFields fields;
    private final ValueModel values;
    private final QuickWinRule quickWins;
    private final Scheduler scheduler;
    private final Map<PublishedRelease, Known> known = new ConcurrentHashMap<>();

    private record Known(ProjectCatalogue projects, Ranking ranking) {}

    /** What projects are ranked by: what the town counts as benefit, and as quick. */
    public record Rules(ValueModel values, QuickWinRule quickWins) {}

    /**
     * Rankings for a town.
     *
     * @param scheduler where the computing is done
     */
    public Rankings(Municipality municipality, ActionFields fields, Rules rules, Scheduler scheduler) {
        this.municipality = municipality;
        this.fields = fields;
        this.values = rules.values();
        this.quickWins = rules.quickWins();
        this.scheduler = scheduler;
    }

    /** The ranking of projects by a release. */
    public Mono<Ranking> by(PublishedRelease release, ProjectCatalogue projects) {
        Known latest = known.get(release);
        return latest != null && latest.projects() == projects
                ? Mono.just(latest.ranking())
                : Mono.fromCallable(() -> rank(release, projects)).subscribeOn(scheduler);
    }

    private Ranking rank(PublishedRelease release, ProjectCatalogue projects) {
        Known latest = known.compute(
                release,
                (same, before) -> before != null && before.projects() == projects
                        ? before
                        : new Known(
                                projects,
                                new Prioritisation(release.release(), municipality, fields, values, quickWins)
                                        .rank(projects)));
        return latest.ranking();
    }
}
