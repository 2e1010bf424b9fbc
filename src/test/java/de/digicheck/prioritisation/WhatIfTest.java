package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.Outline;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.WhatIf.Change;
import de.digicheck.prioritisation.WhatIf.Move;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Municipality TOWN =
            ReleasedTown.municipality(ReleasedTown.unit("o1", Optional.empty(), Optional.of(10)));
    private static final Release RELEASE =
            new ReleasedTown("a").town(20, Figure.of(60)).release();
    private static final ValueModel MODEL =
            new ValueModel(Map.of(Criterion.SURVEY_NEED, 0.5, Criterion.EFFICIENCY, 0.5), Map.of());
    private static final QuickWinRule RULE = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.8);
    private static final ProjectCatalogue CATALOGUE = new ProjectCatalogue(List.of(
            Outline.of("need")
                    .effect("a", 0.5)
                    .rated(0, 0, 0)
                    .costs(20_000, 0, 0, 5, 1)
                    .build(),
            Outline.of("lean").rated(0, 2, 0).costs(100, 0, 0, 5, 1).build(),
            Outline.of("old").status(ProjectStatus.DONE).build()));
    private static final Change NOTHING =
            new Change(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    private static List<Move> moves(WhatIf changes) {
        return changes.moves(new Prioritisation(RELEASE, TOWN, ReleasedTown.fields("a"), MODEL, RULE), CATALOGUE);
    }

    @Test
    void changesNothingWhenNothingIsChanged() {
        List<Move> moves = moves(new WhatIf(Optional.empty(), Map.of(new ProjectKey("lean"), NOTHING)));
        assertThat(moves).extracting(move -> move.project().value()).containsExactly("need", "lean");
        assertThat(moves).allMatch(move -> move.up() == 0 && move.benefit() == move.newBenefit());
    }

    @Test
    void ranksByOtherWeights() {
        Map<Criterion, Double> efficiency =
                new SwingWeights(Map.of(Criterion.EFFICIENCY, 40.0)).weights().orElseThrow();
        List<Move> moves = moves(new WhatIf(Optional.of(efficiency), Map.of()));

        Move lean = moves.get(0);
        assertThat(lean.project().value()).isEqualTo("lean");
        assertThat(lean.up()).isEqualTo(1);
        assertThat(lean.benefit()).isEqualTo(25, within(1e-12));
        assertThat(lean.newBenefit()).isEqualTo(50, within(1e-12));
        assertThat(moves.get(1).byCriterion().get(Criterion.SURVEY_NEED)).isEqualTo(-30, within(1e-12));
        assertThat(moves.get(1).up()).isEqualTo(-1);
    }

    @Test
    void ranksByOtherRatingsAndJudgesOtherCosts() {
        Change rated = new Change(OptionalInt.empty(), OptionalInt.of(4), OptionalInt.empty(), Optional.empty());
        Change cheaper =
                new Change(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1), Optional.of(Euro.of(9000)));
        List<Move> moves = moves(
                new WhatIf(Optional.empty(), Map.of(new ProjectKey("lean"), rated, new ProjectKey("need"), cheaper)));

        assertThat(moves.get(0).project().value()).isEqualTo("lean");
        assertThat(moves.get(0).byCriterion().get(Criterion.EFFICIENCY)).isEqualTo(25, within(1e-12));
        assertThat(moves.get(1).quickWin()).contains(false);
        assertThat(moves.get(1).newQuickWin()).contains(true);
    }

    @Test
    void weighsSwingsByTheirShare() {
        SwingWeights swings = new SwingWeights(Map.of(Criterion.SURVEY_NEED, 100.0, Criterion.FOUNDATION, 25.0));
        assertThat(swings.weights().orElseThrow())
                .containsEntry(Criterion.SURVEY_NEED, 0.8)
                .containsEntry(Criterion.FOUNDATION, 0.2)
                .containsEntry(Criterion.EFFICIENCY, 0.0);
        assertThat(new SwingWeights(Map.of()).weights()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SwingWeights(Map.of(Criterion.FOUNDATION, 101.0)));
    }

    @Test
    void drawsTheFrontierOfWhatNoneBeats() {
        Ranking ranking = new Prioritisation(RELEASE, TOWN, ReleasedTown.fields("a"), MODEL, RULE)
                .rank(
                        new ProjectCatalogue(List.of(
                                Outline.of("best")
                                        .rated(0, 4, 0)
                                        .costs(500, 0, 0, 9, 1)
                                        .build(),
                                Outline.of("cheap")
                                        .rated(0, 2, 0)
                                        .costs(100, 0, 0, 9, 1)
                                        .build(),
                                Outline.of("equal")
                                        .rated(0, 2, 0)
                                        .costs(100, 0, 0, 2, 1)
                                        .build(),
                                Outline.of("beaten")
                                        .rated(0, 1, 0)
                                        .costs(100, 1, 0, 9, 1)
                                        .build(),
                                Outline.of("useless")
                                        .rated(0, 0, 0)
                                        .costs(0, 0, 0, 0, 1)
                                        .build(),
                                Outline.of("unknown").rated(0, 4, 0).build())),
                        Uncertainty.NONE);
        assertThat(keys(EfficientFrontier.of(ranking.projects(), EfficientFrontier.Axis.COST)))
                .containsExactly("equal", "cheap", "best");
        assertThat(keys(EfficientFrontier.of(ranking.projects(), EfficientFrontier.Axis.EFFORT)))
                .containsExactly("equal", "best");
    }

    private static List<String> keys(EfficientFrontier frontier) {
        return frontier.projects().stream()
                .map(project -> project.key().value())
                .toList();
    }
}
