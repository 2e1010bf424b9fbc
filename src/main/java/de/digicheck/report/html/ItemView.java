package de.digicheck.report.html;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.NeedScale;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.release.Caveat;
import de.digicheck.release.Distribution;
import de.digicheck.release.Figure;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.Release;
import de.digicheck.release.TopTwo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item with its answers.
 *
 * @param direction what agreement, a yes or a high number means; empty when the item is not scored
 * @param pair what an importance–satisfaction pair says; empty for other items
 * @param bar none when the answers are not shown or are no steps of a scale
 * @param sharesNote why the shares are more than the whole; empty when they are not
 * @param scale the lowest and the highest code
 * @param flags what to know when reading it
 */
public record ItemView(
        String text,
        String direction,
        String pair,
        String topTwo,
        @Nullable Bar bar,
        List<Share> shares,
        String sharesNote,
        Cell n,
        Cell mean,
        String scale,
        Cell need,
        Cell dontKnow,
        Cell notApplicable,
        Cell itemRest,
        List<String> flags) {

    /** All answers, and a little for rounding. */
    private static final double WHOLE = 1 + 1e-9;

    /** The answers with one code. */
    public record Share(String label, Cell share) {}

    static ItemView of(Item item, Release release, Words words) {
        ItemFigures figures = figures(item, release);
        Cells cells = new Cells(words);
        List<Figure> shown = List.of(figures.n(), figures.missing(), figures.dontKnow(), figures.notApplicable());
        return new ItemView(
                words.label(item.text()),
                direction(item, words),
                pair(item, figures, release, words),
                topTwo(figures.topTwo(), words),
                Bar.of(item, figures.distribution()).orElse(null),
                shares(item, figures.distribution(), words),
                sharesNote(item, figures.distribution(), words),
                cells.whole(figures.n()),
                cells.decimal(figures.mean(), 1),
                scale(item, words),
                cells.whole(figures.need()),
                cells.percent(Shares.of(figures.dontKnow(), List.of(figures.n(), figures.dontKnow()))),
                cells.percent(Shares.of(figures.notApplicable(), shown)),
                cells.decimal(figures.itemRestCorrelation(), 2),
                flags(item, release, words));
    }

    private static ItemFigures figures(Item item, Release release) {
        ItemFigures figures = release.items().get(item.key());
        if (figures == null) {
            throw new IllegalArgumentException("the release has no item " + item.key());
        }
        return figures;
    }

    private static String direction(Item item, Words words) {
        return item.polarity()
                .map(polarity -> words.text(
                        "item." + answer(item.question()) + (polarity == Polarity.POSITIVE ? "-good" : "-need")))
                .orElse("");
    }

    /** Which answer the polarity speaks of. */
    private static String answer(Question question) {
        if (question instanceof Question.NumberQuestion) {
            return "number";
        }
        return question instanceof Question.YesNo ? "yes" : "agreement";
    }

    private static String pair(Item item, ItemFigures figures, Release release, Words words) {
        Cells cells = new Cells(words);
        return release.quadrantOf(item.key())
                .map(quadrant -> words.text(
                        "pair." + quadrant.word(),
                        cells.whole(figures.pair().orElseThrow().importance()).text(),
                        cells.whole(figures.pair().orElseThrow().satisfaction()).text()))
                .orElse("");
    }

    private static String topTwo(TopTwo topTwo, Words words) {
        Cells cells = new Cells(words);
        if (topTwo.share().value().isEmpty()) {
            return "";
        }
        String share = cells.percent(topTwo.share()).text();
        return topTwo.interval().isDefined()
                ? words.text(
                        "item.top-two",
                        share,
                        cells.percent(topTwo.interval().lower()).text(),
                        cells.percent(topTwo.interval().upper()).text())
                : words.text("item.top-two-all", share);
    }

    private static String scale(Item item, Words words) {
        Numbers numbers = words.numbers();
        Optional<NeedScale> need = item.needScale();
        if (need.isPresent()) {
            return words.interval(
                    numbers.shortest(need.get().lo()),
                    numbers.shortest(need.get().hi()));
        }
        return item.scale()
                .map(scale -> words.interval(numbers.whole(scale.lo()), numbers.whole(scale.hi())))
                .orElse("");
    }

    /** One row a code; none for numbers of so many values that the rows would tell nothing. */
    private static List<Share> shares(Item item, Distribution distribution, Words words) {
        boolean number = item.question() instanceof Question.NumberQuestion;
        if (number && distribution.shares().size() > Bar.MOST_CODES) {
            return List.of();
        }
        CodeLabels labels = new CodeLabels(words);
        Cells cells = new Cells(words);
        return distribution.shares().entrySet().stream()
                .map(share -> new Share(labels.label(item, share.getKey()), cells.percent(share.getValue())))
                .toList();
    }

    private static String sharesNote(Item item, Distribution distribution, Words words) {
        boolean several = item.question() instanceof Question.MultipleChoice
                || item.question() instanceof Question.RankingQuestion;
        double sum = distribution.shares().values().stream()
                .mapToDouble(share -> share.value().orElse(0))
                .sum();
        return several && sum > WHOLE ? words.text("item.shares-several") : "";
    }

    private static List<String> flags(Item item, Release release, Words words) {
        return Stream.of(Caveat.Code.KNOWLEDGE_GAP, Caveat.Code.LOW_ITEM_REST_CORRELATION)
                .filter(code ->
                        release.caveats().contains(new Caveat(code, item.key().value())))
                .map(code -> words.text("flag." + code.word()))
                .toList();
    }
}
