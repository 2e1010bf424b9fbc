package de.digicheck.roadmap.search;

import java.util.Random;

/**
 * Parts of a plan to search anew while the rest stays (large neighbourhood search; Shaw, CP 1998,
 * doi:10.1007/3-540-49481-2_30). In turn: about a third of all projects, and those that start in two years together with
 * half of those that do not start. Drawn from a fixed seed.
 */
final class Neighbourhoods {

    private static final long SEED = 1;
    private static final int ONE_IN = 3;

    private final SearchModel model;
    private final Random random = new Random(SEED);
    private boolean byYears;

    Neighbourhoods(SearchModel model) {
        this.model = model;
    }

    /** The domains of the next part. */
    int[] around(Incumbent incumbent, int[] domain) {
        int one = 1 + random.nextInt(model.years);
        int other = 1 + random.nextInt(model.years);
        byYears = !byYears;
        int[] part = domain.clone();
        for (int project = 0; project < part.length; project++) {
            int year = incumbent.year(project);
            boolean chosen = year == 0 ? random.nextBoolean() : year == one || year == other;
            boolean free = byYears ? chosen : random.nextInt(ONE_IN) == 0;
            int now = year == 0 ? SearchModel.NOT_STARTED : 1 << year;
            if (!free && (part[project] & now) != 0) {
                part[project] = now;
            }
        }
        return part;
    }
}
