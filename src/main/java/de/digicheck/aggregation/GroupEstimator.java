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
            itemEstimates.add(item(i, tally));
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

    private ItemEstimate item(int index, Tally tally) {
        Item item = items.get(index);
        Optional<SampleMoments> codes = codes(index, tally);
        return new ItemEstimate(
                item.key(),
                tally.people(index, ItemStatus.ANSWERED),
                tally.people(index, ItemStatus.MISSING),
                tally.people(index, ItemStatus.DONT_KNOW),
                tally.people(index, ItemStatus.NOT_APPLICABLE),
                tally.people(index, ItemStatus.NOT_SHOWN),
                codes.map(SampleMoments::mean).orElse(OptionalDouble.empty()),
                codes.map(SampleMoments::sd).orElse(OptionalDouble.empty()),
                need(item, codes, tally),
                codes.flatMap(some -> range(item)),
                pair(index, tally),
                !(item.question() instanceof Question.NumberQuestion),
                counts(index, tally));
    }

    /** Mean and dispersion of the codes of items whose codes are numbers in one column. */
    private Optional<SampleMoments> codes(int index, Tally tally) {
        Item item = items.get(index);
        CellFormat format = column(item, 0).format();
        boolean isNumber = format instanceof CellFormat.ScaleCodes
                || format instanceof CellFormat.Decimal
                || format instanceof CellFormat.YesOrNo;
        if (!isNumber || item.question() instanceof Question.ImportanceSatisfaction) {
            return Optional.empty();
        }
        ValueCounts values = new ValueCounts();
        tally.codes(index, 0).forEach((code, count) -> add(values, format.value(code), count));
        return Optional.of(values.moments());
    }

    private static void add(ValueCounts values, double value, long count) {
        if (count > 0) {
            values.add(value, count);
        }
    }

    private Optional<PairEstimate> pair(int index, Tally tally) {
        if (!(items.get(index).question() instanceof Question.ImportanceSatisfaction pair)) {
            return Optional.empty();
        }
        AnswerScale scale = pair.scale();
        return Optional.of(new PairEstimate(share(tally.codes(index, 0), scale), share(tally.codes(index, 1), scale)));
    }

    /** Mean of the codes between lo (0) and hi (100). */
    private static OptionalDouble share(Map<Long, Long> codes, AnswerScale scale) {
        ValueCounts values = new ValueCounts();
        codes.forEach((code, count) -> add(values, 100.0 * (code - scale.lo()) / (scale.hi() - scale.lo()), count));
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

    private OptionalDouble need(Item item, Optional<SampleMoments> codes, Tally tally) {
        Integer scored = scoredItems.get(item.key());
        if (item.question() instanceof Question.ImportanceSatisfaction && scored != null) {
            return tally.deficit(scored).moments().mean();
        }
        Optional<NeedScale> scale = item.needScale();
        OptionalDouble mean = codes.map(SampleMoments::mean).orElse(OptionalDouble.empty());
        return scale.isPresent() && mean.isPresent()
                ? OptionalDouble.of(scale.get().need(mean.getAsDouble()))
                : OptionalDouble.empty();
    }

    private Map<String, Long> counts(int index, Tally tally) {
        Item item = items.get(index);
        Question question = item.question();
        if (question instanceof Question.FreeText || question instanceof Question.ImportanceSatisfaction) {
            return Map.of();
        }
        if (question instanceof Question.MultipleChoice || question instanceof Question.RankingQuestion) {
            return chosen(index, tally);
        }
        CellFormat format = column(item, 0).format();
        Map<String, Long> counts = new LinkedHashMap<>();
        tally.codes(index, 0).forEach((code, count) -> counts.put(format.code(code), count));
        return counts;
    }

    /** How many people chose, or ranked, each option. */
    private Map<String, Long> chosen(int index, Tally tally) {
        Item item = items.get(index);
        Map<String, Long> counts = new LinkedHashMap<>();
        int columns = sheet.codebook().endColumn(item.key()) - sheet.codebook().firstColumn(item.key());
        for (int i = 0; i < columns; i++) {
            Column column = column(item, i);
            long people = tally.codes(index, i).entrySet().stream()
                    .filter(code -> code.getKey() > 0)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            counts.put(column.part().orElseThrow(), people);
        }
        return counts;
    }

    private Column column(Item item, int index) {
        return sheet.codebook().columns().get(sheet.codebook().firstColumn(item.key()) + index);
    }
}
