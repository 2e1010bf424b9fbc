package de.digicheck.projectcatalogue;

import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.ProjectKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * Writes outlines: each change is a new version, signed and checked. Between the check for cycles and the store there is
 * no lock across outlines: two changes at the same moment, each right, can close a cycle together. The next change of
 * either outline is then refused until one gives way.
 */
public final class Outlining {

    /** Stands where a version should be signed and is not yet. */
    static final LocalDate NEVER = LocalDate.EPOCH;

    /** Pages that lie where an outline of this key would. */
    private static final Set<String> RESERVED = Set.of("neu", "abhaengigkeiten", "fachkonzepte");

    private static final int LONGEST_KEY = 80;

    private final ProjectOutlines outlines;
    private final Projects projects;
    private final OutlineCheck check;
    private final Clock clock;

    public Outlining(ProjectOutlines outlines, Projects projects, OutlineCheck check, Clock clock) {
        this.outlines = outlines;
        this.projects = projects;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Writes the first version of an outline.
     *
     * @param base what it was made from; what is still so afterwards is nobody's judgement yet
     */
    public Mono<OutlineVersion> create(ProjectOutline base, ProjectOutline proposed, Editor by) {
        ProjectOutline outline = Signing.of(by, today()).nextOf(base, proposed);
        return checked(outline, keyProblems(proposed.key())).flatMap(fine -> add(1, by, fine));
    }

    private static List<OutlineProblem> keyProblems(ProjectKey key) {
        if (RESERVED.contains(key.value())) {
            return List.of(new OutlineProblem("/key", "reserved-key", "a page has this address; take another key"));
        }
        return key.value().length() > LONGEST_KEY
                ? List.of(new OutlineProblem("/key", "too-long", "give at most " + LONGEST_KEY + " characters"))
                : List.of();
    }

    /**
     * Writes the next version of an outline.
     *
     * @param seen number of the version that the change starts from
     * @param change what becomes of it; names that the service signs are signed here, whatever it says
     * @return the latest version, which is the one that was seen when nothing changes
     */
    public Mono<OutlineVersion> change(ProjectKey key, int seen, UnaryOperator<ProjectOutline> change, Editor by) {
        return seen(key, seen).flatMap(latest -> change(latest, change, by));
    }

    private Mono<OutlineVersion> seen(ProjectKey key, int seen) {
        return get(key).map(latest -> {
            if (latest.number() != seen) {
                throw new RefusedOutlineException(
                        Reason.CHANGED_MEANWHILE, "version " + seen + " was seen, the latest is " + latest.number());
            }
            return latest;
        });
    }

    private Mono<OutlineVersion> change(OutlineVersion latest, UnaryOperator<ProjectOutline> change, Editor by) {
        ProjectOutline before = latest.outline();
        ProjectOutline after = Signing.of(by, today()).nextOf(before, change.apply(before));
        return after.equals(before)
                ? Mono.just(latest)
                : checked(after, List.of()).flatMap(fine -> add(latest.number() + 1, by, fine));
    }

    /**
     * Records that a role of the town has confirmed groups of figures.
     *
     * @param office the role, in words
     */
    public Mono<OutlineVersion> confirm(ProjectKey key, int seen, Set<FigureGroup> groups, String office, Editor by) {
        Confirmation confirmation = new Confirmation(office, by.account(), today());
        return seen(key, seen)
                .flatMap(latest -> add(latest.number() + 1, by, latest.outline().withConfirmed(groups, confirmation)));
    }

    /** The latest version of an outline; an error when there is none. */
    public Mono<OutlineVersion> get(ProjectKey key) {
        return outlines.find(key)
                .switchIfEmpty(Mono.error(() -> new RefusedOutlineException(Reason.UNKNOWN, "no outline " + key)));
    }

    private Mono<ProjectOutline> checked(ProjectOutline outline, List<OutlineProblem> known) {
        return projects.now().map(all -> {
            List<OutlineProblem> problems = new ArrayList<>(known);
            problems.addAll(check.problems(outline, all));
            if (!problems.isEmpty()) {
                throw new RefusedOutlineException(problems);
            }
            return outline;
        });
    }

    private Mono<OutlineVersion> add(int number, Editor by, ProjectOutline outline) {
        return outlines.add(new OutlineVersion(number, clock.instant(), by, outline));
    }

    private LocalDate today() {
        return GermanTime.today(clock);
    }
}
