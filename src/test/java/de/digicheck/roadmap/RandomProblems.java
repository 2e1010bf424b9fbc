package de.digicheck.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Portfolios drawn from a seed: money and person-days scarce, prerequisites, exclusions, deadlines, load of change. */
public final class RandomProblems {

    private static final Resource MONEY = Resource.of(Resource.Kind.BUDGET);
    private static final Resource DAYS = Resource.of(Resource.Kind.PERSON_DAYS);

    private static final List<Resource> UNITS =
            List.of(new Resource(Resource.Kind.CHANGE_LOAD, "o1"), new Resource(Resource.Kind.CHANGE_LOAD, "o2"));

    private final Random random;

    public RandomProblems(long seed) {
        this.random = new Random(seed);
    }

    /** Money for two in five and days for half of what all projects take; a prerequisite for one in four. */
    public PortfolioProblem draw(int projects, int years) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            candidates.add(candidate(i, years));
        }
        long money = candidates.stream()
                .mapToLong(candidate -> candidate.costUntil(1, 1))
                .sum();
        long days = candidates.stream()
                .flatMap(candidate -> candidate.demands().stream())
                .filter(demand -> demand.resource().equals(DAYS))
                .mapToLong(demand -> demand.after(0))
                .sum();
        List<Capacity> capacities = List.of(
                new Capacity(MONEY, Collections.nCopies(years, money * 2 / 5 / years)),
                new Capacity(DAYS, Collections.nCopies(years, days / 2 / years)));
        return new PortfolioProblem(years, candidates, capacities, List.of());
    }

    /**
     * A few projects over one to three years with everything that a problem can have, and with numbers so small that many
     * plans are equal; one in ten has no plan at all.
     */
    public PortfolioProblem drawWithTies() {
        int years = 1 + random.nextInt(3);
        int projects = 3 + random.nextInt(4);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            candidates.add(small(i, years));
        }
        List<Capacity> capacities = new ArrayList<>();
        for (Resource resource : List.of(MONEY, DAYS, UNITS.get(0), UNITS.get(1))) {
            int most = resource.kind() == Resource.Kind.CHANGE_LOAD ? 4 : 5;
            List<Long> amounts = new ArrayList<>();
            for (int year = 1; year <= years; year++) {
                amounts.add((long) random.nextInt(most));
            }
            capacities.add(new Capacity(resource, amounts));
        }
        return new PortfolioProblem(years, candidates, capacities, saturations(projects));
    }

    private Candidate small(int number, int years) {
        long cost = random.nextInt(3);
        List<Long> costs = random.nextBoolean() ? List.of(cost) : List.of(cost, 1L, 1L);
        Set<String> requires = number > 0 && random.nextInt(3) == 0 ? Set.of(key(random.nextInt(number))) : Set.of();
        Set<String> excludes = number > 0 && random.nextInt(6) == 0 ? Set.of(key(random.nextInt(number))) : Set.of();
        Timing timing = Timing.anyTime(1 + random.nextInt(2));
        List<Long> underWay = Collections.nCopies(timing.duration(), 1L);
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand(MONEY, costs));
        demands.add(new Demand(DAYS, List.of((long) random.nextInt(2))));
        UNITS.stream().filter(unit -> random.nextBoolean()).forEach(unit -> demands.add(new Demand(unit, underWay)));
        return new Candidate(
                key(number),
                random.nextInt(5) - (random.nextInt(5) == 0 ? 3 : 0),
                costs,
                demands,
                random.nextInt(3) == 0 ? timing.finishedBy(random.nextInt(years + 1)) : timing,
                requires,
                excludes,
                random.nextInt(8) == 0);
    }

    private List<Saturation> saturations(int projects) {
        Map<String, Long> removed = new TreeMap<>();
        for (int i = 0; i < projects; i++) {
            if (random.nextBoolean()) {
                removed.put(key(i), 1L + random.nextInt(2));
            }
        }
        return random.nextBoolean() ? List.of(new Saturation(random.nextInt(4), removed)) : List.of();
    }

    private Candidate candidate(int number, int years) {
        Set<String> requires = new HashSet<>();
        Set<String> excludes = new HashSet<>();
        if (number > 0 && random.nextInt(4) == 0) {
            requires.add(key(random.nextInt(number)));
        }
        if (number > 0 && random.nextInt(10) == 0) {
            excludes.add(key(random.nextInt(number)));
        }
        long cost = 1000L * (2 + random.nextInt(80));
        long days = 5L + random.nextInt(60);
        int duration = 1 + random.nextInt(years > 1 ? 2 : 1);
        return new Candidate(
                key(number),
                5 + random.nextInt(95),
                List.of(cost),
                List.of(new Demand(MONEY, List.of(cost)), new Demand(DAYS, List.of(days))),
                Timing.anyTime(duration),
                requires,
                excludes,
                false);
    }

    private static String key(int number) {
        return String.format("p%03d", number);
    }
}
