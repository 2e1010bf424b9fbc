package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.roadmap.RefusedRoadmapException.Reason;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.ProjectKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/**
 * Makes versions of the roadmap: computes proposals, moves projects, adopts. Each version takes the figures of its moment
 * from outlines and templates. Errors are {@link RefusedRoadmapException}.
 */
public final class RoadmapWork {

    /** So often somebody else may be faster to make a version. */
    private static final int TRIES = 10;

    private final TownProjects town;
    private final Roadmaps roadmaps;
    private final PlanningInForce planning;
    private final Scheduler scheduler;
    private final Clock clock;

    /**
     * A workplace.
     *
     * @param scheduler where the computing is done
     */
    public RoadmapWork(
            TownProjects town, Roadmaps roadmaps, PlanningInForce planning, Scheduler scheduler, Clock clock) {
        this.town = town;
        this.roadmaps = roadmaps;
        this.planning = planning;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Computes the best roadmap within a budget and keeps it as the latest version.
     *
     * @param period fiscal years of one budget of the town
     */
    public Mono<RoadmapVersion> propose(RankedTown.Ranked ranked, BudgetFrame budget, int period, String account) {
        return Mono.zip(town.drafting(), nextNumber(), planning.now())
                .flatMap(all -> Mono.fromCallable(() ->
                                all.getT3().plan(ranked.planned(), all.getT1().problem(budget), budget))
                        .subscribeOn(scheduler)
                        .map(roadmap -> proposal(
                                version(all.getT2(), basis(ranked, roadmap), budget, period, account),
                                roadmap,
                                all.getT1(),
                                ranked.leftOut().keySet())))
                .flatMap(roadmaps::add);
    }

    private static RoadmapVersion.Basis basis(RankedTown.Ranked ranked, Roadmap roadmap) {
        if (!roadmap.exists()) {
            throw new RefusedRoadmapException(roadmap.conflict());
        }
        return new RoadmapVersion.Basis(ranked.survey(), roadmap.status(), roadmap.gap(), roadmap.objective());
    }

    private RoadmapVersion version(
            int number, RoadmapVersion.Basis basis, BudgetFrame budget, int period, String account) {
        return new RoadmapVersion(
                number,
                clock.instant(),
                account,
                RoadmapVersion.Kind.PROPOSED,
                "",
                basis,
                budget,
                period,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static RoadmapVersion proposal(
            RoadmapVersion empty, Roadmap roadmap, RoadmapDrafting drafting, Set<ProjectKey> leftOut) {
        SortedMap<ProjectKey, FiscalYear> starts = RoadmapDrafting.starts(roadmap);
        return empty.with(
                drafting.planned(starts),
                drafting.violations(starts, empty.budget()),
                drafting.omitted(roadmap, drafting.problem(empty.budget()), leftOut));
    }

    /**
     * Moves a project of the latest version to another year, takes it out or puts it in. What that breaks is named in the
     * new version; nothing else is moved.
     *
     * @param number the version that was looked at
     * @param start empty = not in the roadmap
     * @param reason why, never blank
     */
    public Mono<RoadmapVersion> move(
            int number, ProjectKey project, Optional<FiscalYear> start, String reason, String account) {
        return latest(number)
                .zipWith(town.drafting())
                .map(both -> moved(both.getT1(), both.getT2(), project, start, reason))
                .map(version -> version.next(clock.instant(), account, RoadmapVersion.Kind.CHANGED, reason))
                .flatMap(roadmaps::add);
    }

    private static RoadmapVersion moved(
            RoadmapVersion before,
            RoadmapDrafting drafting,
            ProjectKey project,
            Optional<FiscalYear> start,
            String reason) {
        boolean withinHorizon = start.stream()
                .allMatch(year -> year.compareTo(before.firstYear()) >= 0 && year.compareTo(before.lastYear()) <= 0);
        boolean possible =
                start.isEmpty() ? before.find(project).isPresent() : drafting.isPlannable(project, before.budget());
        if (!withinHorizon || !possible) {
            throw new RefusedRoadmapException(Reason.NOT_PLANNABLE, project + " cannot be planned so");
        }
        SortedMap<ProjectKey, FiscalYear> starts = new TreeMap<>(before.starts());
        if (start.isPresent()) {
            starts.put(project, start.get());
            return refreshed(before, drafting, starts);
        }
        starts.remove(project);
        return refreshed(drafting.takenOut(before, project, reason), drafting, starts);
    }

    /** The latest version with the figures of today: what would be adopted. Not kept. */
    public Mono<RoadmapVersion> upForAdoption(int number) {
        return latest(number)
                .zipWith(town.drafting())
                .map(both -> refreshed(both.getT1(), both.getT2(), both.getT1().starts()));
    }

    /**
     * Makes the latest version the baseline that later ones are compared with.
     *
     * @param number the version that was looked at
     * @param seen what would be adopted, as it was looked at; refused when figures have changed since
     * @param reason what was decided by whom, never blank
     */
    public Mono<RoadmapVersion> adopt(int number, String seen, String reason, String account) {
        return upForAdoption(number)
                .doOnNext(version -> requireAdoptable(version, seen))
                .map(version -> version.next(clock.instant(), account, RoadmapVersion.Kind.ADOPTED, reason))
                .flatMap(roadmaps::add);
    }

    private static void requireAdoptable(RoadmapVersion version, String seen) {
        if (!fingerprint(version).equals(seen)) {
            throw new RefusedRoadmapException(Reason.CHANGED_MEANWHILE, "figures have changed since they were shown");
        }
        requireConfirmed(version);
    }

    private static void requireConfirmed(RoadmapVersion version) {
        if (!version.unconfirmed().isEmpty()) {
            throw new RefusedRoadmapException(Reason.UNCONFIRMED, "some figures are assumptions");
        }
    }

    /**
     * The same version, with the figures that have been confirmed until today: a figure counts as confirmed when a role of
     * the town has ever confirmed just this one. Nothing where there is no such version.
     */
    public Mono<RoadmapVersion> withConfirmations(int number) {
        return roadmaps.find(number).flatMap(version -> Flux.fromIterable(version.projects())
                .concatMap(this::withConfirmations)
                .collectList()
                .map(projects -> version.with(projects, version.violations(), version.omitted())));
    }

    private Mono<PlannedProject> withConfirmations(PlannedProject project) {
        return town.outlines()
                .versionsOf(project.key())
                .map(version -> RoadmapDrafting.planned(version.outline(), project.start()))
                .filter(project::hasFiguresOf)
                .map(PlannedProject::assumptions)
                .reduce(project.assumptions(), RoadmapWork::both)
                .map(project::assuming);
    }

    private static Set<FigureGroup> both(Set<FigureGroup> one, Set<FigureGroup> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Makes a version, as it is, the baseline that later ones are compared with, because a body has adopted it. It becomes
     * the latest version; the one that was adopted and those that came after it are kept. Once more changes nothing.
     *
     * @param number of the version that was adopted
     * @param proposal number of the proposal, as it stands in addresses
     * @param reason what was decided, never blank
     */
    public Mono<RoadmapVersion> adoptResolved(int number, String proposal, String reason, String account) {
        return resolved(proposal)
                .switchIfEmpty(Mono.defer(() -> adoptOnce(number, proposal, reason, account)))
                .retryWhen(Retry.max(TRIES).filter(RoadmapWork::isLate));
    }

    /** The version that was made by the resolution on a proposal, or nothing. */
    public Mono<RoadmapVersion> resolved(String proposal) {
        return roadmaps.list()
                .filter(version -> version.resolution()
                        .filter(resolution -> resolution.proposal().equals(proposal))
                        .isPresent())
                .next();
    }

    private Mono<RoadmapVersion> adoptOnce(int number, String proposal, String reason, String account) {
        Mono<RoadmapVersion> adopted = withConfirmations(number)
                .switchIfEmpty(Mono.error(() -> new RefusedRoadmapException(Reason.UNKNOWN, "no version " + number)))
                .doOnNext(RoadmapWork::requireConfirmed);
        return Mono.zip(adopted, nextNumber())
                .flatMap(both ->
                        roadmaps.add(both.getT1().adopted(both.getT2(), clock.instant(), account, reason, proposal)));
    }

    private static boolean isLate(Throwable error) {
        return error instanceof RefusedRoadmapException refused && refused.reason() == Reason.CHANGED_MEANWHILE;
    }

    /** Tells whether two versions plan the same. */
    public static String fingerprint(RoadmapVersion version) {
        return Integer.toHexString(version.projects().toString().hashCode()) + "-"
                + Long.toHexString(version.financialPlan().sum().total().cents());
    }

    private static RoadmapVersion refreshed(
            RoadmapVersion before, RoadmapDrafting drafting, SortedMap<ProjectKey, FiscalYear> starts) {
        return before.with(
                drafting.planned(starts),
                drafting.violations(starts, before.budget()),
                before.omitted().stream()
                        .filter(one -> !starts.containsKey(one.key()))
                        .toList());
    }

    private Mono<RoadmapVersion> latest(int number) {
        return roadmaps.latest()
                .switchIfEmpty(Mono.error(() -> new RefusedRoadmapException(Reason.UNKNOWN, "there is no roadmap yet")))
                .filter(latest -> latest.number() == number)
                .switchIfEmpty(Mono.error(() -> new RefusedRoadmapException(
                        Reason.CHANGED_MEANWHILE, "version " + number + " is not the latest")));
    }

    private Mono<Integer> nextNumber() {
        return roadmaps.latest().map(latest -> latest.number() + 1).defaultIfEmpty(1);
    }
}
