package de.digicheck.roadmap.search;

import de.digicheck.roadmap.Candidate;
import de.digicheck.roadmap.Capacity;
import de.digicheck.roadmap.Demand;
import de.digicheck.roadmap.PortfolioProblem;
import de.digicheck.roadmap.Saturation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a problem as linear conditions; those that can never bind are left out. */
final class RowBuilder {

    private final PortfolioProblem problem;
    private final SearchModel model;
    private final List<Row> rows = new ArrayList<>();

    RowBuilder(PortfolioProblem problem, SearchModel model) {
        this.problem = problem;
        this.model = model;
    }

    List<Row> build() {
        for (Capacity capacity : problem.capacities()) {
            for (int year = 1; year <= model.years; year++) {
                add(Row.Kind.CAPACITY, capacity.in(year), demand(capacity, year));
            }
        }
        for (Saturation saturation : problem.saturations()) {
            for (int year = 1; year <= model.years; year++) {
                add(Row.Kind.SATURATION, saturation.most(), removed(saturation, year));
            }
        }
        model.prerequisites.forEach(this::addPrerequisite);
        model.exclusions.forEach(this::addExclusion);
        return List.copyOf(rows);
    }

    private Map<Integer, Long> demand(Capacity capacity, int year) {
        Map<Integer, Long> uses = new TreeMap<>();
        for (int project = 0; project < model.projects; project++) {
            Candidate candidate = problem.candidates().get(project);
            for (Demand demand : candidate.demands()) {
                for (int start = 1; demand.resource().equals(capacity.resource()) && start <= year; start++) {
                    long use = demand.after(year - start);
                    if (use > 0) {
                        uses.merge(model.option(project, start), use, Long::sum);
                    }
                }
            }
        }
        return uses;
    }

    private Map<Integer, Long> removed(Saturation saturation, int year) {
        Map<Integer, Long> uses = new TreeMap<>();
        saturation.removed().forEach((key, units) -> {
            int project = model.keys.indexOf(key);
            for (int start = 1; project >= 0 && start <= year; start++) {
                uses.put(model.option(project, start), units);
            }
        });
        return uses;
    }

    /** Whoever has started by a year needs a prerequisite that has started {@code lag} years before. */
    private void addPrerequisite(int[] link) {
        for (int year = 1; year <= model.years; year++) {
            Map<Integer, Long> uses = new TreeMap<>();
            for (int start = 1; start <= year; start++) {
                uses.put(model.option(link[0], start), 1L);
            }
            for (int start = 1; start <= year - link[2]; start++) {
                uses.put(model.option(link[1], start), -1L);
            }
            add(Row.Kind.LINK, 0, uses);
        }
    }

    private void addExclusion(int[] pair) {
        Map<Integer, Long> uses = new TreeMap<>();
        for (int year = 1; year <= model.years; year++) {
            uses.put(model.option(pair[0], year), 1L);
            uses.put(model.option(pair[1], year), 1L);
        }
        add(Row.Kind.LINK, 1, uses);
    }

    private void add(Row.Kind kind, long capacity, Map<Integer, Long> uses) {
        Map<Integer, Long> most = new TreeMap<>();
        uses.forEach((option, use) -> most.merge(option / model.years, Math.max(0, use), Math::max));
        long total = most.values().stream().mapToLong(Long::longValue).sum();
        if (total > capacity) {
            rows.add(new Row(
                    kind,
                    capacity,
                    uses.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    uses.values().stream().mapToLong(Long::longValue).toArray()));
        }
    }
}
