package de.digicheck.aggregation;

import de.digicheck.questionnaire.Codebook;

/** What one respondent did with each item. The object is used again for every response. */
final class Statuses {

    private final ItemStatus[] items;
    private final int[] statuses;

    Statuses(Codebook codebook) {
        items = codebook.items().stream()
                .map(item -> ItemStatus.of(item, codebook))
                .toArray(ItemStatus[]::new);
        statuses = new int[items.length];
    }

    /** Looks at one response. */
    void read(long[] cells) {
        for (int item = 0; item < items.length; item++) {
            statuses[item] = items[item].of(cells);
        }
    }

    /** What was done with the codebook's item number {@code item}, one of the constants of {@link ItemStatus}. */
    int of(int item) {
        return statuses[item];
    }
}
