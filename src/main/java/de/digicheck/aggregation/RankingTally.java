package de.digicheck.aggregation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.BordaScore;
import de.digicheck.statistics.KendallsW;
import de.digicheck.statistics.RankingCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How people ranked the options of the ranking questions; one with a single option says nothing and is left out. */
final class RankingTally {

    private final List<Ranked> questions = new ArrayList<>();

    RankingTally(Codebook codebook) {
        for (Item item : codebook.items()) {
            if (item.question() instanceof Question.RankingQuestion ranking
                    && ranking.options().size() > 1) {
                List<String> options =
                        ranking.options().stream().map(Question.Option::key).toList();
                questions.add(new Ranked(item.key(), codebook.firstColumn(item.key()), options));
            }
        }
    }

    void add(long[] cells) {
        questions.forEach(question -> question.add(cells));
    }

    void merge(RankingTally other) {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).counts.merge(other.questions.get(i).counts);
        }
    }

    /** All ranking questions, in the order of the questionnaire. */
    List<RankingEstimate> estimates() {
        return questions.stream().map(Ranked::estimate).toList();
    }

    /** One question, and room for the options that one person ranked. */
    private static final class Ranked {

        private final ItemKey item;
        private final int from;
        private final List<String> options;
        private final int[] bestFirst;
        private final RankingCounts counts;

        Ranked(ItemKey item, int from, List<String> options) {
            this.item = item;
            this.from = from;
            this.options = options;
            this.bestFirst = new int[options.size()];
            this.counts = new RankingCounts(options.size());
        }

        /** Ranks are 1, 2, 3 … without gaps; where a response has others, it does not count. */
        void add(long[] cells) {
            int ranked = 0;
            long highest = 0;
            for (int option = 0; option < bestFirst.length; option++) {
                long rank = cells[from + option];
                if (Cell.isCode(rank) && rank >= 1 && rank <= bestFirst.length) {
                    bestFirst[(int) rank - 1] = option;
                    highest = Math.max(highest, rank);
                    ranked++;
                }
            }
            if (ranked > 0 && ranked == highest && isEachOnce(ranked)) {
                counts.add(Arrays.copyOf(bestFirst, ranked));
            }
        }

        private boolean isEachOnce(int ranked) {
            return Arrays.stream(bestFirst, 0, ranked).distinct().count() == ranked;
        }

        RankingEstimate estimate() {
            Optional<List<BordaScore>> scores = BordaScore.of(counts);
            return new RankingEstimate(item, counts.n(), options, scores, KendallsW.of(counts));
        }
    }
}
