package de.digicheck.aggregation;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Column;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.NeedScale;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.MeanEstimate;
import de.digicheck.statistics.PooledVariance;
import de.digicheck.statistics.SampleMoments;
import de.digicheck.statistics.ValueCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/** Estimates everything of one group from its tally. */
final class GroupEstimator {

    /** More responses than employees: a headcount below any number of answers corrects nothing. */
    private static final OptionalLong STALE = OptionalLong.of(0);

    private final TallySheet sheet;
    private final List<Item> items;
    private final Map<ItemKey, Integer> scoredItems = new HashMap<>();
    private final IntFunction<Optional<PooledVariance>> pooled;

    /**
     * An estimator for the groups of a sheet.
     *
     * @param pooled the variance to use for a score; empty: the group's own
     */
    GroupEstimator(TallySheet sheet, IntFunction<Optional<PooledVariance>> pooled) {
        this.sheet = sheet;
        this.items = sheet.codebook().items();
        this.pooled = pooled;
        List<ScoredItem> scored = sheet.plan().items();
        for (int i = 0; i < scored.size(); i++) {
            scoredItems.put(scored.get(i).item().key(), i);
        }
    }

    GroupEstimate estimate(Tally tally, OptionalLong headcount) {
        List<ItemEstimate> itemEstimates = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            itemEstimates.add(item(items.get(i), tally.item(i), tally));
        }
        OptionalLong corrected = tally.responses() > headcount.orElse(Long.MAX_VALUE) ? STALE : headcount;
        List<FieldEstimate> fields = sheet.plan().fields().stream()
                .map(field -> field(field, tally, corrected))
                .toList();
        return new GroupEstimate(tally.responses(), headcount, itemEstimates, fields);
    }

    private FieldEstimate field(ScorePlan.FieldScore field, Tally tally, OptionalLong headcount) {
        List<GoalEstimate> goals = field.goals().stream()
                .map(goal -> new GoalEstimate(goal.key(), goal.items(), score(goal.score(), tally, headcount)))
                .toList();
        return new FieldEstimate(
                field.key(), field.sensitive(), field.items(), score(field.score(), tally, headcount), goals);
    }

    private ScoreEstimate score(int score, Tally tally, OptionalLong headcount) {
        SampleMoments moments = tally.score(score).moments();
        MeanEstimate mean = pooled.apply(score)
                .map(variance -> MeanEstimate.withPooledVariance(moments, variance, headcount))
                .orElseGet(() -> MeanEstimate.withOwnVariance(moments, headcount));
        return new ScoreEstimate(mean, moments.sd());
    }

    private ItemEstimate item(Item item, ItemTally tally, Tally group) {
        Optional<SampleMoments> codes = codes(item, tally);
        return new ItemEstimate(
                item.key(),
                tally.people(ItemTally.ANSWERED),
                tally.people(ItemTally.MISSING),
                tally.people(ItemTally.DONT_KNOW),
                tally.people(ItemTally.NOT_APPLICABLE),
                tally.people(ItemTally.NOT_SHOWN),
                codes.map(SampleMoments::mean).orElse(OptionalDouble.empty()),
                codes.map(SampleMoments::sd).orElse(OptionalDouble.empty()),
                need(item, codes, group),
                codes.flatMap(some -> range(item)),
                pair(item, tally),
                !(item.question() instanceof Question.NumberQuestion),
                counts(item, tally));
    }

    /** Mean and dispersion of the codes of items whose codes are numbers in one column. */
    private Optional<SampleMoments> codes(Item item, ItemTally tally) {
        CellFormat format = column(item, 0).format();
        boolean isNumber = format instanceof CellFormat.ScaleCodes
                || format instanceof CellFormat.Decimal
                || format instanceof CellFormat.YesOrNo;
        if (!isNumber || item.question() instanceof Question.ImportanceSatisfaction) {
            return Optional.empty();
        }
        ValueCounts values = new ValueCounts();
        tally.column(0).counts().forEach((code, count) -> add(values, format.value(code), count));
        return Optional.of(values.moments());
    }

    private static void add(ValueCounts values, double value, long count) {
        if (count > 0) {
            values.add(value, count);
        }
    }

    private static Optional<PairEstimate> pair(Item item, ItemTally tally) {
        if (!(item.question() instanceof Question.ImportanceSatisfaction pair)) {
            return Optional.empty();
        }
        AnswerScale scale = pair.scale();
        return Optional.of(new PairEstimate(share(tally.column(0), scale), share(tally.column(1), scale)));
    }

    /** Mean of the codes between lo (0) and hi (100). */
    private static OptionalDouble share(ColumnTally tally, AnswerScale scale) {
        ValueCounts values = new ValueCounts();
        tally.counts()
                .forEach((code, count) -> add(values, 100.0 * (code - scale.lo()) / (scale.hi() - scale.lo()), count));
        return values.moments().mean();
    }

    private Optional<ItemEstimate.Range> range(Item item) {
        boolean falls = item.polarity()
                .filter(polarity -> polarity == Polarity.POSITIVE)
                .isPresent();
        CellFormat format = column(item, 0).format();
        if (format instanceof CellFormat.ScaleCodes codes) {
            return Optional.of(new ItemEstimate.Range(codes.lo(), codes.hi(), falls));
        }
        if (format instanceof CellFormat.Decimal number) {
            return Optional.of(new ItemEstimate.Range(
                    number.min().doubleValue(), number.max().doubleValue(), falls));
        }
        return Optional.of(new ItemEstimate.Range(0, 1, falls));
    }

    private OptionalDouble need(Item item, Optional<SampleMoments> codes, Tally group) {
        Integer scored = scoredItems.get(item.key());
        if (item.question() instanceof Question.ImportanceSatisfaction && scored != null) {
            return group.deficit(scored).moments().mean();
        }
        Optional<NeedScale> scale = item.needScale();
        OptionalDouble mean = codes.map(SampleMoments::mean).orElse(OptionalDouble.empty());
        return scale.isPresent() && mean.isPresent()
                ? OptionalDouble.of(scale.get().need(mean.getAsDouble()))
                : OptionalDouble.empty();
    }

    private Map<String, Long> counts(Item item, ItemTally tally) {
        Question question = item.question();
        if (question instanceof Question.FreeText || question instanceof Question.ImportanceSatisfaction) {
            return Map.of();
        }
        if (question instanceof Question.MultipleChoice || question instanceof Question.RankingQuestion) {
            return chosen(item, tally);
        }
        CellFormat format = column(item, 0).format();
        Map<String, Long> counts = new LinkedHashMap<>();
        tally.column(0).counts().forEach((code, count) -> counts.put(format.code(code), count));
        return counts;
    }

    /** How many people chose, or ranked, each option. */
    private Map<String, Long> chosen(Item item, ItemTally tally) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int columns = sheet.codebook().endColumn(item.key()) - sheet.codebook().firstColumn(item.key());
        for (int i = 0; i < columns; i++) {
            Column column = column(item, i);
            long people = tally.column(i).total(code -> code > 0 ? 1 : 0);
            counts.put(column.part().orElseThrow(), people);
        }
        return counts;
    }

    private Column column(Item item, int index) {
        return sheet.codebook().columns().get(sheet.codebook().firstColumn(item.key()) + index);
    }
}
