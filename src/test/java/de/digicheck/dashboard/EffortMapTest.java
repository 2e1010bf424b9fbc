package de.digicheck.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.prioritisation.Explanation;
import de.digicheck.prioritisation.QuickWin;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EffortMapTest {

    @Test
    void drawsALineThroughProposalsThatNoneBeats() {
        EffortMap map = EffortMap.of(
                List.of(
                        project("large", 1, 51, OptionalDouble.of(400)),
                        project("small", 2, 30, OptionalDouble.of(16)),
                        project("same-effort", 3, 29, OptionalDouble.of(16)),
                        project("beaten", 4, 20, OptionalDouble.of(100)),
                        project("unknown", 5, 10, OptionalDouble.empty())),
                20);
        assertThat(map.frontier()).extracting(EffortMap.Point::project).containsExactly("small", "large");
        assertThat(map.withoutEffort()).isEqualTo(1);
        assertThat(map.points()).hasSize(4);
    }

    @Test
    void placesEffortByItsSquareRootBelowARoundEnd() {
        EffortMap map = EffortMap.of(
                List.of(
                        project("large", 1, 51, OptionalDouble.of(400)),
                        project("small", 2, 30, OptionalDouble.of(16))),
                20);
        assertThat(map.effortEnd()).isEqualTo(400);
        assertThat(map.benefitEnd()).isEqualTo(60);
        assertThat(map.points()).extracting(EffortMap.Point::x).containsExactly(100.0, 20.0);
        assertThat(map.points()).extracting(EffortMap.Point::y).containsExactly(85.0, 50.0);
    }

    @Test
    void drawsNothingOfNothing() {
        EffortMap map = EffortMap.of(List.of(), 20);
        assertThat(map.points()).isEmpty();
        assertThat(map.frontier()).isEmpty();
    }

    private static RankedProject project(String key, int rank, double benefit, OptionalDouble effort) {
        return new RankedProject(
                new ProjectKey(key),
                LocalizedText.german(key),
                ProjectStatus.IDEA,
                false,
                false,
                OptionalInt.of(rank),
                benefit,
                List.of(),
                effort,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new QuickWin(List.of(), OptionalDouble.empty()),
                Optional.empty(),
                Optional.empty(),
                new Explanation(List.of()));
    }
}
