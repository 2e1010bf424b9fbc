package de.digicheck.prioritisation;

import static de.digicheck.prioritisation.SmallTown.FIELDS;
import static de.digicheck.prioritisation.SmallTown.RELEASE;
import static de.digicheck.prioritisation.SmallTown.RULE;
import static de.digicheck.prioritisation.SmallTown.TOWN;
import static de.digicheck.prioritisation.SmallTown.rank;
import static de.digicheck.prioritisation.SmallTown.sentence;
import static de.digicheck.prioritisation.SmallTown.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.Outline;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import de.digicheck.release.Reported;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PrioritisationTest {

    private static final double EXACT = 1e-12;

    @Test
    void addsFieldsAndCriteriaByTheirWeights() {
        List<RankedProject> ranked = rank(
                Outline.of("wifi")
                        .effect("work", 0.5)
                        .effect("serv", 0.25)
                        .reaches("d1")
                        .rated(1, 3, 0),
                Outline.of("b").requires("wifi"),
                Outline.of("c").requires("b"));

        // R> c1 <- 2 * sum(.5 * c(.5 * (.1*40 + .3*80), .25 * (.1*50 + .3*60)))
        // R> sum(c(.4, .25, .25, .1) * c(c1, 1*25, 3*25, 100*min(1, 2/5)))
        RankedProject wifi = ranked.get(0);
        assertThat(value(wifi, Criterion.SURVEY_NEED).getAsDouble()).isEqualTo(19.75, within(EXACT));
        assertThat(value(wifi, Criterion.FOUNDATION)).hasValue(40);
        assertThat(wifi.dependants()).containsExactly(new ProjectKey("b"), new ProjectKey("c"));
        assertThat(wifi.benefit()).isEqualTo(36.9, within(EXACT));
    }

    @Test
    void takesFieldWeightsOfTheCouncil() {
        ValueModel council =
                new ValueModel(Map.of(Criterion.SURVEY_NEED, 1.0), Map.of(new ActionFieldKey("serv"), 1.0));
        Prioritisation prioritisation = new Prioritisation(RELEASE, TOWN, FIELDS, council, RULE);
        Project project =
                Outline.of("p").effect("work", 0.5).effect("serv", 0.5).build();

        RankedProject ranked = prioritisation
                .rank(new ProjectCatalogue(List.of(project)))
                .projects()
                .get(0);

        assertThat(ranked.benefit()).as("2 · 1 · 0.5 · 50").isEqualTo(50, within(EXACT));
    }

    @Test
    void countsWhatNobodyRatedAsNothingAndSaysSo() {
        RankedProject project = rank(Outline.of("p").effect("work", 0.1)).get(0);

        assertThat(project.unknownCriteria()).containsExactly(Criterion.CITIZEN_FRIENDLINESS, Criterion.EFFICIENCY);
        assertThat(value(project, Criterion.EFFICIENCY)).isEmpty();
        assertThat(project.benefit()).as("0.4 · 2 · 0.5 · 0.1 · 40").isEqualTo(1.6, within(EXACT));
        assertThat(sentence(project, Explanation.Topic.UNKNOWN))
                .isEqualTo("Noch unbekannt und deshalb mit null gerechnet: Bürgerfreundlichkeit; Effizienz.");
    }

    @Test
    void ordersEqualBenefitByCostThenEffortThenKey() {
        List<RankedProject> ranked = rank(
                Outline.of("unknown").rated(1, 1, 0),
                Outline.of("z").rated(1, 1, 0).costs(10, 0, 0, 5, 1),
                Outline.of("y").rated(1, 1, 0).costs(10, 0, 0, 5, 1),
                Outline.of("lazy").rated(1, 1, 0).costs(5, 5, 0, 4, 1),
                Outline.of("cheap").rated(1, 1, 0).costs(9, 0, 0, 50, 1),
                Outline.of("best").rated(2, 1, 0));

        assertThat(ranked)
                .extracting(project -> project.key().value())
                .containsExactly("best", "cheap", "lazy", "y", "z", "unknown");
        assertThat(ranked).extracting(project -> project.rank().orElseThrow()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(ranked.get(1).next().orElseThrow().switchingPoint()).isEmpty();
        assertThat(sentence(ranked.get(1), Explanation.Topic.NEXT)).startsWith("Gleicher Nutzen wie „Projekt lazy“");
    }

    @Test
    void givesNoRankToWhatIsDoneButCountsItAsFulfilled() {
        List<RankedProject> ranked = rank(
                Outline.of("done").rated(4, 4, 0).status(ProjectStatus.DONE),
                Outline.of("free").requires("done").rated(1, 0, 0),
                Outline.of("waiting").requires("free", "nobody").rated(0, 0, 0));

        assertThat(ranked).extracting(project -> project.key().value()).containsExactly("free", "waiting", "done");
        RankedProject done = ranked.get(2);
        assertThat(done.rank()).isEmpty();
        assertThat(done.isProposal()).isFalse();
        assertThat(done.next()).isEmpty();
        assertThat(done.quickWin().value()).contains(false);
        assertThat(done.quickWin().conditions()).isEmpty();
        assertThat(done.explanation().sentences())
                .noneMatch(sentence -> sentence.topic() == Explanation.Topic.QUICK_WIN);
        assertThat(sentence(done, Explanation.Topic.RANK)).startsWith("Bereits umgesetzt");
        assertThat(ranked.get(0).openPrerequisites()).isEmpty();
        assertThat(ranked.get(1).openPrerequisites()).containsExactly(new ProjectKey("free"), new ProjectKey("nobody"));
    }

    @Test
    void endsOnACycleOfPrerequisites() {
        List<RankedProject> ranked =
                rank(Outline.of("a").requires("b"), Outline.of("b").requires("a"));

        assertThat(ranked)
                .allSatisfy(project -> assertThat(project.dependants()).hasSize(1));
    }

    @Test
    void findsTheSwitchingPointOfOneWeight() {
        List<RankedProject> ranked =
                rank(Outline.of("p").rated(4, 0, 0), Outline.of("q").rated(0, 3, 0));

        // R> k <- c(.25, .25); d <- c(100, -75); D <- (sum(k * d) - k * d) / (1 - k); D / (D - d)
        // [1] 0.2000000 0.3076923
        Comparison next = ranked.get(0).next().orElseThrow();
        assertThat(next.difference()).isEqualTo(6.25, within(EXACT));
        assertThat(next.byCriterion().get(Criterion.EFFICIENCY)).isEqualTo(-18.75, within(EXACT));
        Comparison.SwitchingPoint point = next.switchingPoint().orElseThrow();
        assertThat(point.criterion()).isEqualTo(Criterion.CITIZEN_FRIENDLINESS);
        assertThat(point.equalAt()).isEqualTo(0.2, within(EXACT));
        assertThat(sentence(ranked.get(0), Explanation.Topic.SWITCHING_POINT))
                .startsWith(
                        "Beide wären gleichauf, wenn „Bürgerfreundlichkeit“ statt 25\u00a0% ein Gewicht von 20\u00a0%"
                                + " hätte");
    }

    @Test
    void findsTheSmallestRatingStepThatSwaps() {
        List<RankedProject> ranked =
                rank(Outline.of("p").rated(4, 1, 0), Outline.of("q").rated(0, 4, 0));

        // difference = .25 · 25 · (4 + 1 − 4) = 6.25 = one step, so one step ties and two swap
        Comparison.RatingStep step =
                ranked.get(0).next().orElseThrow().ratingStep().orElseThrow();
        assertThat(step.project()).isEqualTo(new ProjectKey("p"));
        assertThat(step.criterion()).isEqualTo(Criterion.CITIZEN_FRIENDLINESS);
        assertThat(step.from()).hasValue(4);
        assertThat(step.to()).isEqualTo(2);
    }

    @Test
    void proposesToRateWhatNobodyRated() {
        List<RankedProject> ranked =
                rank(Outline.of("p").effect("work", 0.5), Outline.of("q").effect("work", 0.25));

        // difference = .4 · 2 · .5 · .25 · 40 = 4 < 6.25, one step
        Comparison.RatingStep step =
                ranked.get(0).next().orElseThrow().ratingStep().orElseThrow();
        assertThat(step.project()).isEqualTo(new ProjectKey("q"));
        assertThat(step.from()).isEmpty();
        assertThat(step.to()).isEqualTo(1);
        assertThat(sentence(ranked.get(0), Explanation.Topic.RATING_STEP)).contains("bisher fehlt diese Bewertung");
    }

    @Test
    void saysWhenNoSingleChangeSwaps() {
        List<RankedProject> ranked = rank(
                Outline.of("p").rated(4, 4, 0).effect("work", 0.5),
                Outline.of("q").rated(new Ratings(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty())));

        assertThat(ranked.get(0).next().orElseThrow().ratingStep()).isEmpty();
        assertThat(sentence(ranked.get(0), Explanation.Topic.RATING_STEP)).startsWith("Keine Änderung");
    }

    @Test
    void leavesOutMoneyThatIsNotKnown() {
        RankedProject project = rank(Outline.of("p")
                        .means(new Means(
                                Optional.of(Euro.of(5)),
                                Optional.empty(),
                                Optional.of(Euro.of(7)),
                                Optional.empty(),
                                OptionalDouble.empty())))
                .get(0);

        assertThat(project.expenses()).isEmpty();
        assertThat(project.investments()).contains(Euro.of(7));
        assertThat(project.effortDays()).isEmpty();
    }

    @Test
    void saysWhereANeedIsAnEndOfTheScale() {
        Reported least = new Reported(OptionalDouble.of(5), Reported.Bound.AT_MOST);
        Reported most = new Reported(OptionalDouble.of(95), Reported.Bound.AT_LEAST);
        Outline project = Outline.of("p").effect("work", 0.5).rated(2, 2, 1);
        assertThat(removed(least, project)).contains("höchstens 2,5 von höchstens 5 Bedarfspunkten weg");
        assertThat(removed(most, project)).contains("mindestens 47,5 von mindestens 95 Bedarfspunkten weg");
        assertThat(removed(Figure.of(38), project)).contains(" 19 von 38 Bedarfspunkten weg");
    }

    private static String removed(Figure score, Outline project) {
        Release release = new ReleasedTown("work", "serv").town(50, score).release();
        RankedProject ranked = rank(release, TOWN, project).get(0);
        return sentence(ranked, Explanation.Topic.REMOVED_NEED);
    }
}
