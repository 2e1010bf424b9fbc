package de.digicheck.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Attacks what several ways of publishing tell of random towns, and prints in how many something is found, and how many
 * figures of parts are published. Arguments: number of towns (default 500), first seed (default 0), and ways by what their name begins with
 * (default all).
 */
public final class RandomTownsBenchmark {

    private static final Map<String, Way> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("threshold, parts and roles", new Way(1, Publishers::threshold));
        WAYS.put("threshold, parts", new Way(1, Publishers::thresholdOfParts));
        WAYS.put("threshold on merged parts", new Way(10, Publishers::merged));
        WAYS.put("gate", new Way(10, Publishers::gate));
    }

    /** @param announced employees that an announced part needs */
    private record Way(int announced, Publishers.Publisher publisher) {}

    private record Result(boolean passed, long shown, long millis, long statements) {}

    private RandomTownsBenchmark() {}

    /** Runs it. */
    public static void main(String... arguments) {
        int towns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        String wanted = arguments.length > 2 ? arguments[2] : "";
        System.out.printf("%-28s %6s %6s %14s %12s%n", "published", "towns", "leaky", "figures/town", "ms/town");
        WAYS.forEach((name, way) -> {
            if (!name.startsWith(wanted)) {
                return;
            }
            List<Result> results = new ArrayList<>();
            LongStream.range(first, first + towns).forEach(seed -> results.add(attack(seed, way)));
            System.out.printf(
                    "%-28s %6d %6d %14.1f %12.1f%n",
                    name,
                    towns,
                    results.stream().filter(result -> !result.passed()).count(),
                    results.stream().mapToLong(Result::shown).average().orElse(0),
                    results.stream().mapToLong(Result::millis).average().orElse(0));
        });
        waves(first, towns);
        large();
    }

    /** The same attack on a second wave, by somebody who has read the first; what is found there, and what stays in the end. */
    private static void waves(long first, int towns) {
        long leaky = 0;
        long left = 0;
        long millis = 0;
        for (long seed = first; seed < first + towns; seed++) {
            TwoWaves waves = TwoWaves.of(seed);
            EarlierRelease before = waves.published();
            Candidate candidate = waves.gate(before);
            long start = System.nanoTime();
            boolean passed = waves.audit(before).audit(candidate).passed();
            millis += (System.nanoTime() - start) / 1_000_000;
            leaky += passed ? 0 : 1;
            left += passed || waves.outcome(before).report().passed() ? 0 : 1;
        }
        System.out.printf(
                "two waves, gate: %d towns, %d leaky by the rules alone, %d still leaky when coarsest, %.1f ms/town%n",
                towns, leaky, left, (double) millis / towns);
    }

    private static Result attack(long seed, Way way) {
        AuditedTown town = AuditedTown.of(seed, way.announced());
        Candidate candidate = way.publisher().publish(town);
        long start = System.nanoTime();
        AuditReport report = town.audit().audit(candidate);
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Result(report.passed(), shown(candidate.release()), millis, report.statements());
    }

    /** Scores of fields, goals and items of parts and roles that are shown. */
    private static long shown(Release release) {
        long parts = release.units().values().stream()
                .mapToLong(part -> part.fields().values().stream()
                                .mapToLong(RandomTownsBenchmark::shown)
                                .sum()
                        + part.items().values().stream()
                                .filter(item -> item.need().value().isPresent())
                                .count())
                .sum();
        long roles = release.roles().values().stream()
                .flatMap(role -> role.fields().values().stream())
                .mapToLong(RandomTownsBenchmark::shown)
                .sum();
        return parts + roles;
    }

    private static long shown(PartField field) {
        long goals = field.goals().values().stream()
                .filter(goal -> goal.score().value().isPresent())
                .count();
        return goals + (field.score().score().value().isPresent() ? 1 : 0);
    }

    /** 40 leaves of 37 employees, three role groups in each. */
    private static void large() {
        for (int round = 0; round < 3; round++) {
            AuditedTown town = AuditedTown.large(40, round);
            long start = System.nanoTime();
            AuditReport report = town.audit().audit(Publishers.gate(town));
            System.out.printf(
                    "large town: %d cells, %d statements, %d sets tested, %d of them small, %d found, %d ms%n",
                    town.counts().cells().size(),
                    report.statements(),
                    report.testedSets(),
                    report.smallSets(),
                    report.findings().size(),
                    (System.nanoTime() - start) / 1_000_000);
        }
    }
}
