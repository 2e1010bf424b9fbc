package de.digicheck.prioritisation;

import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.shared.ProjectKey;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * The coarse look at all projects that comes before the close one (<i>Vorauswahl</i>): only what it keeps is then examined
 * for effect, means and structures.
 */
public final class Screening {

    private final Projects projects;
    private final CoarseRatings ratings;
    private final ScreeningRule rule;
    private final Clock clock;

    public Screening(Projects projects, CoarseRatings ratings, ScreeningRule rule, Clock clock) {
        this.projects = projects;
        this.ratings = ratings;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * A project at a coarse look.
     *
     * @param rating the latest; empty when nobody has rated it
     * @param required whether one that is examined closely cannot be done without it
     */
    public record Screened(
            Project project, Optional<CoarseRating> rating, Shortlisting shortlisting, boolean required) {

        /** Tells whether it is examined closely: a law or another one that is demands it, or nothing rules it out. */
        public boolean isExamined() {
            return required || isExaminedByItself();
        }

        private boolean isExaminedByItself() {
            return project.mandatory() || shortlisting.isOn();
        }

        private Screened demanded(Set<ProjectKey> demanded) {
            return new Screened(project, rating, shortlisting, demanded.contains(project.key()));
        }

        /** Version of the latest rating; 0 when there is none. */
        public int version() {
            return rating.map(CoarseRating::version).orElse(0);
        }

        /** The rating of the effect, if there is one. */
        public Optional<Size> effect() {
            return rating.flatMap(CoarseRating::effect);
        }

        /** The rating of the effort, if there is one. */
        public Optional<Size> effort() {
            return rating.flatMap(CoarseRating::effort);
        }
    }

    /** What decides who is on the list. */
    public ScreeningRule rule() {
        return rule;
    }

    /** Ideas and planned projects, in the order of the catalogue; those that are running or done are no choice any more. */
    public Mono<List<Screened>> list() {
        Mono<Map<ProjectKey, CoarseRating>> rated =
                ratings.list().collect(Collectors.toMap(CoarseRating::project, Function.identity()));
        return Mono.zip(projects.now(), rated).map(both -> screened(both.getT1(), both.getT2()));
    }

    /** What the coarse look has ruled out: neither examined closely nor planned, unless somebody asks for it. */
    public Mono<List<Screened>> leftOut() {
        return list().map(all -> all.stream().filter(one -> !one.isExamined()).toList());
    }

    private List<Screened> screened(ProjectCatalogue catalogue, Map<ProjectKey, CoarseRating> rated) {
        List<Screened> all = choices(catalogue).stream()
                .map(project -> screened(project, Optional.ofNullable(rated.get(project.key()))))
                .toList();
        Set<ProjectKey> demanded = new HashSet<>();
        all.stream().filter(Screened::isExaminedByItself).forEach(one -> demand(one.project(), catalogue, demanded));
        return all.stream().map(one -> one.demanded(demanded)).toList();
    }

    /** Adds everything that has to be done before a project, directly or indirectly. */
    private static void demand(Project project, ProjectCatalogue catalogue, Set<ProjectKey> demanded) {
        for (ProjectKey open : catalogue.openPrerequisites(project)) {
            if (demanded.add(open)) {
                catalogue.find(open).ifPresent(required -> demand(required, catalogue, demanded));
            }
        }
    }

    private static List<Project> choices(ProjectCatalogue catalogue) {
        return catalogue.list().stream()
                .filter(project -> project.status() == ProjectStatus.IDEA || project.status() == ProjectStatus.PLANNED)
                .toList();
    }

    private Screened screened(Project project, Optional<CoarseRating> rating) {
        return new Screened(
                project,
                rating,
                rule.judge(rating.flatMap(CoarseRating::effect), rating.flatMap(CoarseRating::effort)),
                false);
    }

    /** One of the {@link #list}, or nothing. */
    public Mono<Screened> find(ProjectKey key) {
        return list().flatMapIterable(all -> all)
                .filter(one -> one.project().key().equals(key))
                .next();
    }

    /**
     * Rates a project; the same rating again is no new version.
     *
     * @param seen version of the rating that was looked at, 0 = none
     * @return false when another version is the latest
     */
    public Mono<Boolean> rate(
            Screened project, int seen, Optional<Size> effect, Optional<Size> effort, String account) {
        if (project.version() != seen) {
            return Mono.just(false);
        }
        if (project.effect().equals(effect) && project.effort().equals(effort)) {
            return Mono.just(true);
        }
        return ratings.add(
                new CoarseRating(project.project().key(), seen + 1, clock.instant(), account, effect, effort));
    }
}
