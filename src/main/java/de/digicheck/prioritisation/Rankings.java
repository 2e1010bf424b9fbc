package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
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
 * when projects, weights or units have changed.
 */
public final class Rankings {

    /** Where the draws of every ranking start. */
    public static final long SEED = Uncertainty.SEED;

    private final CurrentMunicipality municipality;
    private final ActionFields fields;
    private final ValueModels values;
    private final QuickWinRule quickWins;
    private final Scheduler scheduler;
    private final Map<PublishedRelease, Known> known = new ConcurrentHashMap<>();

    private record Known(ProjectCatalogue projects, ValueModel values, Municipality town, Ranking ranking) {

        boolean isOf(ProjectCatalogue others, ValueModel model, Municipality now) {
            return projects == others && values.equals(model) && town == now;
        }
    }

    /** What projects are ranked by: what the town counts as benefit, and as quick. */
    public record Rules(ValueModels values, QuickWinRule quickWins) {}

    /**
     * Rankings for a town.
     *
     * @param scheduler where the computing is done
     */
    public Rankings(CurrentMunicipality municipality, ActionFields fields, Rules rules, Scheduler scheduler) {
        this.municipality = municipality;
        this.fields = fields;
        this.values = rules.values();
        this.quickWins = rules.quickWins();
        this.scheduler = scheduler;
    }

    /** What projects are ranked by now. */
    public Mono<ValueModels.InForce> values() {
        return values.now();
    }

    /** The ranking of projects by a release. */
    public Mono<Ranking> by(PublishedRelease release, ProjectCatalogue projects) {
        return values().flatMap(now -> by(release, projects, now.values()));
    }

    /** The ranking of projects by a release and a value model. */
    public Mono<Ranking> by(PublishedRelease release, ProjectCatalogue projects, ValueModel model) {
        Known latest = known.get(release);
        return latest != null && latest.isOf(projects, model, municipality.now())
                ? Mono.just(latest.ranking())
                : Mono.fromCallable(() -> rank(release, projects, model)).subscribeOn(scheduler);
    }

    /** The ranking by a release, had nobody weighed the criteria: a control run (SMAA-2). */
    public Mono<Ranking> control(PublishedRelease release, ProjectCatalogue projects, ValueModel model) {
        Uncertainty unknown = Uncertainty.standard(SEED).with(Uncertainty.Weights.UNKNOWN);
        return Mono.fromCallable(() -> prioritisation(release.release(), model).rank(projects, unknown))
                .subscribeOn(scheduler);
    }

    /** What would change in the ranking of projects by a release; in the new order. */
    public Mono<List<WhatIf.Move>> whatIf(Release release, ProjectCatalogue projects, WhatIf changes) {
        return values().flatMap(
                        now -> Mono.fromCallable(() -> changes.moves(prioritisation(release, now.values()), projects))
                                .subscribeOn(scheduler));
    }

    private Ranking rank(PublishedRelease release, ProjectCatalogue projects, ValueModel model) {
        Municipality town = municipality.now();
        Known latest = known.compute(
                release,
                (same, before) -> before != null && before.isOf(projects, model, town)
                        ? before
                        : new Known(
                                projects,
                                model,
                                town,
                                new Prioritisation(release.release(), town, fields, model, quickWins)
                                        .rank(projects, Uncertainty.standard(SEED))));
        return latest.ranking();
    }

    private Prioritisation prioritisation(Release release, ValueModel model) {
        return new Prioritisation(release, municipality.now(), fields, model, quickWins);
    }
}
