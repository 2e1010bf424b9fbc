package de.digicheck.roadmap.search;

import de.digicheck.roadmap.PortfolioProblem;

/**
 * Removes from domains what no plan can contain: options that a prerequisite, an exclusion or what is left of a capacity
 * forbids. Removes no option that belongs to a plan, apart from plans in which twins are swapped.
 */
final class Propagation {

    private final SearchModel model;
    private final int years;

    Propagation(SearchModel model) {
        this.model = model;
        this.years = model.years;
    }

    /** Narrows domains in place until nothing changes; false when a project has no option left. */
    boolean tighten(int[] domain) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] link : model.prerequisites) {
                changed |= follow(domain, link[0], link[1], link[2]);
            }
            for (int[] pair : model.exclusions) {
                changed |= exclude(domain, pair[0], pair[1]);
                changed |= exclude(domain, pair[1], pair[0]);
            }
            for (int[] pair : model.twins) {
                changed |= order(domain, pair[0], pair[1]);
            }
            for (Row row : model.rows) {
                if (row.kind() == Row.Kind.CAPACITY) {
                    int outcome = fit(domain, row);
                    if (outcome < 0) {
                        return false;
                    }
                    changed |= outcome > 0;
                }
            }
            for (int bits : domain) {
                if (bits == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@code later} starts at least {@code lag} years after {@code first}, and not without it. */
    private boolean follow(int[] domain, int later, int first, int lag) {
        int startsOfFirst = domain[first] & ~SearchModel.NOT_STARTED;
        int allowed = SearchModel.NOT_STARTED;
        if (startsOfFirst != 0) {
            int earliest = Integer.numberOfTrailingZeros(startsOfFirst) + lag;
            allowed |= from(earliest);
        }
        boolean changed = keep(domain, later, allowed);
        if (mustStart(domain[later])) {
            changed |= keep(domain, first, until(last(domain[later]) - lag));
        }
        return changed;
    }

    private boolean exclude(int[] domain, int one, int other) {
        return mustStart(domain[one]) && keep(domain, other, SearchModel.NOT_STARTED);
    }

    /** {@code one} starts no later than its twin {@code other}; not at all counts as last. */
    private boolean order(int[] domain, int one, int other) {
        int starts = domain[one] & ~SearchModel.NOT_STARTED;
        int allowed = SearchModel.NOT_STARTED | (starts == 0 ? 0 : from(Integer.numberOfTrailingZeros(starts)));
        boolean changed = keep(domain, other, allowed);
        if (mustStart(domain[other])) {
            changed |= keep(domain, one, until(last(domain[other])));
        }
        return changed;
    }

    /** −1 when the capacity is exceeded whatever happens, 1 when options were removed, else 0. */
    private int fit(int[] domain, Row row) {
        long left = row.capacity();
        int[] options = row.options();
        for (int from = 0; from < options.length; from = end(options, from)) {
            left -= least(domain, row, from);
        }
        if (left < 0) {
            return -1;
        }
        int changed = 0;
        for (int from = 0; from < options.length; from = end(options, from)) {
            long most = left + least(domain, row, from);
            int project = options[from] / years;
            for (int k = from; k < options.length && options[k] / years == project; k++) {
                if (row.uses()[k] > most && keep(domain, project, ~bit(options[k]))) {
                    changed = 1;
                }
            }
        }
        return changed;
    }

    /** What a project takes at least. */
    private long least(int[] domain, Row row, int from) {
        int[] options = row.options();
        int project = options[from] / years;
        int bits = domain[project];
        long least = Long.MAX_VALUE;
        for (int k = from; k < options.length && options[k] / years == project; k++) {
            int bit = bit(options[k]);
            if ((bits & bit) != 0) {
                least = Math.min(least, row.uses()[k]);
                bits &= ~bit;
            }
        }
        return bits != 0 || least == Long.MAX_VALUE ? 0 : least;
    }

    private int end(int[] options, int from) {
        int project = options[from] / years;
        int end = from;
        while (end < options.length && options[end] / years == project) {
            end++;
        }
        return end;
    }

    private int bit(int option) {
        return 1 << (option % years + 1);
    }

    private static boolean keep(int[] domain, int project, int allowed) {
        int narrowed = domain[project] & allowed;
        boolean changed = narrowed != domain[project];
        domain[project] = narrowed;
        return changed;
    }

    private static boolean mustStart(int bits) {
        return bits != 0 && (bits & SearchModel.NOT_STARTED) == 0;
    }

    private static int last(int bits) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits);
    }

    /** Years from one on. */
    private static int from(int year) {
        return year > PortfolioProblem.MOST_YEARS ? 0 : -1 << year;
    }

    /** Years until one. */
    private static int until(int year) {
        return year < 1 ? 0 : (int) ((1L << (year + 1)) - 1) & ~SearchModel.NOT_STARTED;
    }
}
