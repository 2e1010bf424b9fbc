package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.QualityEstimate;
import de.digicheck.aggregation.RankingEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.BordaScore;
import de.digicheck.statistics.KendallsW;
import de.digicheck.statistics.MeanEstimate;
import de.digicheck.statistics.RankingCounts;
import de.digicheck.statistics.ValueCounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TownSupplementTest {

    private static final ActionFieldKey FIELD = new ActionFieldKey("infrastruktur");
    private static final ItemKey ITEM = new ItemKey("ranked");
    private static final Coarsening COARSENING = new Coarsening(5);

    @Test
    void tellsTheScoreWithoutFlaggedAnswersOnlyWhenThoseLeftOutAreEnoughOrNobody() {
        assertThat(withoutFlagged(60, 0)).isEqualTo(Figure.of(40));
        assertThat(withoutFlagged(60, 3)).isEqualTo(Withheld.PROTECTED);
        assertThat(withoutFlagged(60, 7)).isEqualTo(Withheld.PROTECTED);
        assertThat(withoutFlagged(60, 10)).isEqualTo(Figure.of(40));
        assertThat(withoutFlagged(15, 10)).isEqualTo(Withheld.PROTECTED);
    }

    @Test
    void countsFlaggedResponsesOnlyWithEnoughOnBothSides() {
        assertThat(supplement(60, 4, 0).quality().longstring()).isEqualTo(Withheld.PROTECTED);
        assertThat(supplement(60, 56, 0).quality().longstring()).isEqualTo(Withheld.PROTECTED);
        assertThat(supplement(60, 12, 0).quality().longstring()).isEqualTo(Figure.of(10));
    }

    @Test
    void needsTwentyPeopleForARanking() {
        RankingFigures few =
                Optional.ofNullable(supplement(60, 0, 17).rankings().get(ITEM)).orElseThrow();
        assertThat(few.n()).isEqualTo(Withheld.PROTECTED);
        assertThat(few.kendallsW()).isEqualTo(Withheld.PROTECTED);
        assertThat(few.options().values())
                .allSatisfy(option -> assertThat(option.borda()).isEqualTo(Withheld.PROTECTED));
        RankingFigures enough =
                Optional.ofNullable(supplement(60, 0, 21).rankings().get(ITEM)).orElseThrow();
        assertThat(enough.n()).isEqualTo(Figure.of(20));
        assertThat(enough.options().get("a"))
                .isEqualTo(new RankingFigures.Option(
                        new Reported(OptionalDouble.of(95), Reported.Bound.AT_LEAST), Withheld.NOT_PUBLISHED));
    }

    private static Figure withoutFlagged(long people, long flagged) {
        return Optional.ofNullable(supplement(people, flagged, 0)
                        .quality()
                        .scoreWithoutFlagged()
                        .get(FIELD))
                .orElseThrow();
    }

    private static Supplement supplement(long people, long flagged, int ranked) {
        ValueCounts scores = new ValueCounts();
        scores.add(40, people);
        MeanEstimate mean = MeanEstimate.withOwnVariance(scores.moments(), OptionalLong.empty());
        FieldEstimate field =
                new FieldEstimate(FIELD, false, List.of(), new ScoreEstimate(mean, OptionalDouble.empty()), List.of());
        Estimates estimates = new Estimates(
                new GroupEstimate(people, OptionalLong.empty(), List.of(), List.of(field)),
                List.of(),
                List.of(),
                Map.of(),
                List.of(ranking(ranked)),
                new QualityEstimate(
                        flagged,
                        flagged,
                        flagged,
                        flagged,
                        Map.of(FIELD, flagged),
                        Map.of(FIELD, OptionalDouble.of(40))),
                0,
                Optional.empty());
        return new TownSupplement(COARSENING, estimates).supplement();
    }

    /** Everybody puts the first option first. */
    private static RankingEstimate ranking(int people) {
        RankingCounts counts = new RankingCounts(2);
        for (int i = 0; i < people; i++) {
            counts.add(0, 1);
        }
        return new RankingEstimate(ITEM, people, List.of("a", "b"), BordaScore.of(counts), KendallsW.of(counts));
    }
}
