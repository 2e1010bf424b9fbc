package de.digicheck.aggregation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.NeedScale;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.CrossProducts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cross products of the items of each field over the people who answered all of them. */
final class ReliabilityTally {

    private static final double MILLION = 1e6;

    private final Map<ActionFieldKey, FieldProducts> fields = new LinkedHashMap<>();

    ReliabilityTally(ScorePlan plan) {
        for (ScorePlan.FieldScore field : plan.fields()) {
            List<ScoredItem> items = plan.scores().get(field.score()).items().stream()
                    .map(plan.items()::get)
                    .toList();
            if (!items.isEmpty()) {
                fields.put(field.key(), new FieldProducts(items));
            }
        }
    }

    /** Distance in cells from no need to the greatest need; a pair counts in millionths of a point of need. */
    private static long span(ScoredItem item) {
        Optional<NeedScale> scale = item.scale();
        if (scale.isEmpty()) {
            return Math.round(100 * MILLION);
        }
        double unit = item.format() instanceof CellFormat.Decimal ? MILLION : 1;
        long distance = Math.round((scale.get().hi() - scale.get().lo()) * unit);
        return scale.get().polarity() == Polarity.POSITIVE ? -distance : distance;
    }

    void add(long[] cells) {
        for (FieldProducts field : fields.values()) {
            field.add(cells);
        }
    }

    void merge(ReliabilityTally other) {
        fields.forEach((field, own) -> other.find(field).ifPresent(own.products::merge));
    }

    /** The products of a field; empty when it has no item. */
    Optional<CrossProducts> find(ActionFieldKey field) {
        return Optional.ofNullable(fields.get(field)).map(found -> found.products);
    }

    /** The products of one field, and room for the codes of one person. */
    private static final class FieldProducts {

        private final ScoredItem[] items;
        private final long[] codes;
        private final CrossProducts products;

        FieldProducts(List<ScoredItem> items) {
            this.items = items.toArray(ScoredItem[]::new);
            this.codes = new long[items.size()];
            this.products = new CrossProducts(
                    items.stream().mapToLong(ReliabilityTally::span).toArray());
        }

        void add(long[] cells) {
            for (int i = 0; i < items.length; i++) {
                double pair = items[i].isPair() ? items[i].need(cells) : 0;
                if (!Cell.isCode(cells[items[i].column()]) || !(pair >= 0)) {
                    return;
                }
                codes[i] = items[i].isPair() ? Math.round(pair * MILLION) : cells[items[i].column()];
            }
            products.add(codes);
        }
    }
}
