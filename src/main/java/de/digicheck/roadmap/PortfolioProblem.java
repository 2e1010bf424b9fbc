package de.digicheck.roadmap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which projects start in which year, so that the value is highest.
 *
 * <p>x_py = 1 when project p starts in year y = 1…Y. Maximise Σ_p Σ_y v_p (Y − y + 1) x_py − what is lost by saturation,
 * where v_p = value, subject to
 *
 * <ul>
 *   <li>Σ_y x_py ≤ 1, = 1 for mandatory projects; y between the earliest and the latest start,
 *   <li>Σ_p Σ_{y'≤y} c_{r,p,y−y'} x_py' ≤ B_ry for each resource r and year y; nothing is carried over,
 *   <li>q required by p: x_py ≤ Σ_{y'≤y−dur_q} x_qy'; with Y = 1 only x_p ≤ x_q,
 *   <li>p excludes q: Σ_y x_py + Σ_y x_qy ≤ 1,
 *   <li>saturation: in each year, what the started projects remove beyond the most that can be removed is lost.
 * </ul>
 *
 * <p>Plans of equal value: the cheaper until the horizon; then the one whose starts, sorted by year and key and compared
 * one by one, come first (the one with fewer starts when all of them are the same). So there is exactly one best plan.
 *
 * <p>All numbers are whole: amounts of a resource in its smallest unit, values in the smallest unit that callers need.
 *
 * @param years Y, 1…{@value #MOST_YEARS}
 * @param candidates keys unique
 * @param capacities a resource without one is not scarce
 */
public record PortfolioProblem(
        int years, List<Candidate> candidates, List<Capacity> capacities, List<Saturation> saturations) {

    /** Longest horizon. */
    public static final int MOST_YEARS = 30;

    public PortfolioProblem {
        candidates =
                candidates.stream().sorted(Comparator.comparing(Candidate::key)).toList();
        capacities = List.copyOf(capacities);
        saturations = List.copyOf(saturations);
        requireYears(years, capacities);
        requireKnownKeys(candidates);
    }

    private static void requireYears(int years, List<Capacity> capacities) {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("a horizon has 1 to " + MOST_YEARS + " years: " + years);
        }
        if (capacities.stream().anyMatch(capacity -> capacity.byYear().size() != years)) {
            throw new IllegalArgumentException("each capacity has an amount for each of " + years + " years");
        }
    }

    private static void requireKnownKeys(List<Candidate> candidates) {
        Set<String> keys = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!keys.add(candidate.key())) {
                throw new IllegalArgumentException("two projects have the key " + candidate.key());
            }
        }
        for (Candidate candidate : candidates) {
            if (!keys.containsAll(candidate.requires()) || !keys.containsAll(candidate.excludes())) {
                throw new IllegalArgumentException(candidate.key() + " names a project that is not there");
            }
        }
    }

    /** A project, if there is one of this key. */
    public Optional<Candidate> find(String key) {
        return candidates.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst();
    }

    /** How much of a resource there is in a year, counted from 1; 0 where the resource is none of the problem. */
    long limit(Resource resource, int year) {
        return capacities.stream()
                .filter(capacity -> capacity.resource().equals(resource))
                .mapToLong(capacity -> capacity.in(year))
                .findFirst()
                .orElse(0);
    }

    /** Years from the start of a project to the first start of those that require it. */
    public int lag(Candidate required) {
        return years == 1 ? 0 : required.timing().duration();
    }

    /** The same problem with other projects. */
    public PortfolioProblem with(List<Candidate> others) {
        return new PortfolioProblem(years, others, capacities, saturations);
    }

    /** The same problem with other limits. */
    public PortfolioProblem within(List<Capacity> others) {
        return new PortfolioProblem(years, candidates, others, saturations);
    }
}
