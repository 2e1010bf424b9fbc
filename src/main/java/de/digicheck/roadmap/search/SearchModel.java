package de.digicheck.roadmap.search;

import de.digicheck.roadmap.Candidate;
import de.digicheck.roadmap.PortfolioProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A problem as arrays. Projects are numbered in the order of their keys; option {@code i · years + y − 1} = project i
 * starts in year y. A domain is a set of bits: bit 0 = does not start, bit y = may start in year y.
 */
final class SearchModel {

    /** The bit of a domain that says that a project need not start. */
    static final int NOT_STARTED = 1;

    final int projects;
    final int years;
    final List<String> keys;
    /** Value until the horizon, and cost until then, by option. */
    final long[] profit;

    final long[] cost;
    final List<Row> rows;
    /** Which rows an option uses, and how much of each. */
    final int[][] rowsOf;

    final long[][] usesOf;
    /** Pairs of projects {p, q, lag}: p starts at least lag years after q, and only if q starts. */
    final List<int[]> prerequisites;
    /** Pairs of projects that do not start both. */
    final List<int[]> exclusions;
    /** Pairs of projects {i, j} that only differ by their key: i starts no later than j. */
    final List<int[]> twins;

    final int[] domain;

    SearchModel(PortfolioProblem problem) {
        List<Candidate> candidates = problem.candidates();
        projects = candidates.size();
        years = problem.years();
        keys = candidates.stream().map(Candidate::key).toList();
        profit = new long[projects * years];
        cost = new long[projects * years];
        domain = new int[projects];
        candidates.forEach(this::add);
        Relations relations = new Relations(problem, keys);
        prerequisites = relations.prerequisites();
        exclusions = relations.exclusions();
        twins = relations.twins();
        rows = new RowBuilder(problem, this).build();
        rowsOf = new int[profit.length][];
        usesOf = new long[profit.length][];
        transpose();
    }

    private void add(Candidate candidate) {
        int project = keys.indexOf(candidate.key());
        int bits = candidate.mandatory() ? 0 : NOT_STARTED;
        for (int year = 1; year <= years; year++) {
            profit[option(project, year)] = candidate.value() * (years - year + 1);
            cost[option(project, year)] = candidate.costUntil(year, years);
            boolean possible = year >= candidate.timing().earliest()
                    && year <= candidate.timing().latest();
            bits |= possible ? 1 << year : 0;
        }
        domain[project] = bits;
    }

    private void transpose() {
        List<Map<Integer, Long>> uses = new ArrayList<>();
        for (int option = 0; option < profit.length; option++) {
            uses.add(new TreeMap<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            int[] options = rows.get(row).options();
            for (int k = 0; k < options.length; k++) {
                uses.get(options[k]).put(row, rows.get(row).uses()[k]);
            }
        }
        for (int option = 0; option < profit.length; option++) {
            Map<Integer, Long> own = uses.get(option);
            rowsOf[option] = own.keySet().stream().mapToInt(Integer::intValue).toArray();
            usesOf[option] = own.values().stream().mapToLong(Long::longValue).toArray();
        }
    }

    int option(int project, int year) {
        return project * years + year - 1;
    }

    /** Value of a plan, given by the year of each project or 0; excess over saturations is taken off. */
    long value(int[] start) {
        long value = 0;
        for (int project = 0; project < projects; project++) {
            value += start[project] == 0 ? 0 : profit[option(project, start[project])];
        }
        for (Row row : rows) {
            if (row.kind() == Row.Kind.SATURATION) {
                value -= Math.max(0, use(row, start) - row.capacity());
            }
        }
        return value;
    }

    /** No plan is worth less than minus this. */
    double worst() {
        double worst = 0;
        for (int project = 0; project < projects; project++) {
            long least = 0;
            for (int year = 1; year <= years; year++) {
                least = Math.min(least, profit[option(project, year)]);
            }
            worst -= least;
        }
        for (Row row : rows) {
            for (int k = 0; row.kind() == Row.Kind.SATURATION && k < row.uses().length; k++) {
                worst += row.uses()[k];
            }
        }
        return worst;
    }

    /** Cost of a plan until the horizon. */
    long cost(int[] start) {
        long total = 0;
        for (int project = 0; project < projects; project++) {
            total += start[project] == 0 ? 0 : cost[option(project, start[project])];
        }
        return total;
    }

    private long use(Row row, int[] start) {
        long use = 0;
        for (int k = 0; k < row.options().length; k++) {
            int option = row.options()[k];
            use += start[option / years] == option % years + 1 ? row.uses()[k] : 0;
        }
        return use;
    }
}
