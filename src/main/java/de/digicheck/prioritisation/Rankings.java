package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Release;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Ranks the projects of the town by the figures of a release. A release never changes, so each is ranked once, and again
 * when projects have changed.
 */
public final class Rankings {

    /** Where the draws of every ranking start. */
    public static final long SEED = Uncertainty.SEED;

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

    /** The ranking by a release, had nobody weighed the criteria: a control run (SMAA-2). */
    public Mono<Ranking> control(PublishedRelease release, ProjectCatalogue projects) {
        Uncertainty unknown = Uncertainty.standard(SEED).with(Uncertainty.Weights.UNKNOWN);
        return Mono.fromCallable(() -> prioritisation(release.release()).rank(projects, unknown))
                .subscribeOn(scheduler);
    }

    /** What would change in the ranking of projects by a release; in the new order. */
    public Mono<List<WhatIf.Move>> whatIf(Release release, ProjectCatalogue projects, WhatIf changes) {
        return Mono.fromCallable(() -> changes.moves(prioritisation(release), projects))
                .subscribeOn(scheduler);
    }

    private Ranking rank(PublishedRelease release, ProjectCatalogue projects) {
        Known latest = known.compute(
                release,
                (same, before) -> before != null && before.projects() == projects
                        ? before
                        : new Known(
                                projects,
                                prioritisation(release.release()).rank(projects, Uncertainty.standard(SEED))));
        return latest.ranking();
    }

    private Prioritisation prioritisation(Release release) {
        return new Prioritisation(release, municipality, fields, values, quickWins);
    }
}
