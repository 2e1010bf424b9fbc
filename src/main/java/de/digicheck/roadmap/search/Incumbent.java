package de.digicheck.roadmap.search;

import java.util.SortedMap;
import java.util.TreeMap;

/** The best plan so far; a plan is the year of each project, 0 when it does not start. */
final class Incumbent {

    private final SearchModel model;
    private int[] start = {};
    private boolean found;
    private long value;
    private long cost;

    Incumbent(SearchModel model) {
        this.model = model;
    }

    boolean isFound() {
        return found;
    }

    /** The year of a project; 0 when it does not start. */
    int year(int project) {
        return start[project];
    }

    long value() {
        return value;
    }

    long cost() {
        return cost;
    }

    /** Keeps a plan when it is better. */
    void offer(int[] plan) {
        long planValue = model.value(plan);
        long planCost = model.cost(plan);
        if (!found || isBetter(plan, planValue, planCost)) {
            found = true;
            start = plan.clone();
            value = planValue;
            cost = planCost;
        }
    }

    private boolean isBetter(int[] plan, long planValue, long planCost) {
        if (planValue != value) {
            return planValue > value;
        }
        return planCost != cost ? planCost < cost : comesBefore(plan);
    }

    /** The starts by year and key, compared one by one; fewer when all are the same. */
    private boolean comesBefore(int[] plan) {
        for (int year = 1; year <= model.years; year++) {
            for (int project = 0; project < model.projects; project++) {
                boolean here = start[project] == year;
                if (here != (plan[project] == year)) {
                    return here ? hasNothingFrom(plan, year, project) : !hasNothingFrom(start, year, project);
                }
            }
        }
        return false;
    }

    private boolean hasNothingFrom(int[] plan, int year, int project) {
        for (int other = 0; other < model.projects; other++) {
            if (plan[other] > year || (plan[other] == year && other >= project)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether some plan within the domains may come before this one, when value and cost are equal. */
    boolean mayBePreceded(int[] domain) {
        for (int year = 1; year <= model.years; year++) {
            for (int project = 0; project < model.projects; project++) {
                boolean possible = (domain[project] & (1 << year)) != 0;
                boolean here = start[project] == year;
                if (possible && !here) {
                    return true;
                }
                if (here && domain[project] != 1 << year && mayEnd(domain, year, project)) {
                    return true;
                }
                if (here && !possible) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Tells whether nothing need start from here on. */
    private boolean mayEnd(int[] domain, int year, int project) {
        for (int other = 0; other < model.projects; other++) {
            int before = (1 << (other < project ? year + 1 : year)) - 1;
            if ((domain[other] & before) == 0) {
                return false;
            }
        }
        return true;
    }

    SortedMap<String, Integer> starts() {
        SortedMap<String, Integer> starts = new TreeMap<>();
        for (int project = 0; project < start.length; project++) {
            if (start[project] > 0) {
                starts.put(model.keys.get(project), start[project]);
            }
        }
        return starts;
    }
}
