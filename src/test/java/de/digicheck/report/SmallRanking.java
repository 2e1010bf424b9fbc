package de.digicheck.report;

import de.digicheck.prioritisation.Comparison;
import de.digicheck.prioritisation.Condition;
import de.digicheck.prioritisation.Contribution;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.Explanation;
import de.digicheck.prioritisation.PriorityClass;
import de.digicheck.prioritisation.QuickWin;
import de.digicheck.prioritisation.RankStability;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.RemovedNeed;
import de.digicheck.prioritisation.SurveyFigure;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.release.Reported;
import de.digicheck.shared.Euro;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Two projects by hand: one with everything known, one with nothing known. */
public final class SmallRanking {

    public static final ProjectKey FIRST = new ProjectKey("wlan");
    public static final ProjectKey SECOND = new ProjectKey("archiv");
    private static final LocalizedText ARCHIVE = LocalizedText.of("Altakten erfassen", "Scan old files");

    private SmallRanking() {}

    public static List<RankedProject> projects() {
        return List.of(known(), unknown());
    }

    private static RankedProject known() {
        return new RankedProject(
                FIRST,
                LocalizedText.of("WLAN in allen Häusern", "Wi-Fi in all buildings"),
                ProjectStatus.IDEA,
                false,
                true,
                OptionalInt.of(1),
                37.5,
                List.of(
                        new Contribution(Criterion.SURVEY_NEED, OptionalDouble.of(25), 0.5),
                        new Contribution(Criterion.EFFICIENCY, OptionalDouble.of(50), 0.5)),
                OptionalDouble.of(12),
                Optional.of(Euro.of(new BigDecimal("7500.50"))),
                Optional.of(Euro.ZERO),
                List.of(SECOND),
                List.of(),
                List.of(removedNeed()),
                new QuickWin(
                        List.of(
                                condition(Condition.Kind.MAX_EFFORT_DAYS, Condition.State.HOLDS, 12, 20),
                                condition(Condition.Kind.MAX_MONTHS, Condition.State.HOLDS, 5.5, 6)),
                        OptionalDouble.of(0.875)),
                Optional.of(stability(1.25, List.of(0.75, 0.25), SECOND, 0.75)),
                Optional.of(next()),
                explanation());
    }

    private static RankedProject unknown() {
        return new RankedProject(
                SECOND,
                ARCHIVE,
                ProjectStatus.IDEA,
                false,
                false,
                OptionalInt.of(2),
                0,
                List.of(new Contribution(Criterion.SURVEY_NEED, OptionalDouble.empty(), 0.5)),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(FIRST),
                List.of(),
                new QuickWin(
                        List.of(new Condition(
                                Condition.Kind.MAX_COST,
                                Condition.State.UNKNOWN,
                                OptionalDouble.empty(),
                                OptionalDouble.of(10_000))),
                        OptionalDouble.empty()),
                Optional.of(stability(1.75, List.of(0.25, 0.75), FIRST, 0.25)),
                Optional.empty(),
                new Explanation(List.of()));
    }

    private static RankStability stability(
            double expectedRank, List<Double> acceptability, ProjectKey other, double before) {
        return new RankStability(PriorityClass.A, expectedRank, 1, 2, acceptability, Map.of(other, before));
    }

    private static Condition condition(Condition.Kind kind, Condition.State state, double actual, double limit) {
        return new Condition(kind, state, OptionalDouble.of(actual), OptionalDouble.of(limit));
    }

    private static RemovedNeed removedNeed() {
        return new RemovedNeed(
                SmallRelease.FIELD,
                LocalizedText.german("Infrastruktur"),
                0.25,
                Optional.empty(),
                OptionalDouble.of(60),
                OptionalDouble.empty(),
                OptionalInt.of(12),
                List.of(new SurveyFigure(
                        "o1",
                        "d1",
                        LocalizedText.german("Dezernat I"),
                        60,
                        Reported.Bound.EXACT,
                        OptionalInt.of(12),
                        OptionalDouble.of(1),
                        2.5)));
    }

    private static Comparison next() {
        return new Comparison(
                SECOND,
                ARCHIVE,
                37.5,
                Map.of(Criterion.SURVEY_NEED, -0.0, Criterion.EFFICIENCY, 37.5),
                Optional.of(new Comparison.SwitchingPoint(Criterion.EFFICIENCY, 0.5, -0.0)),
                Optional.of(new Comparison.RatingStep(
                        FIRST, LocalizedText.german("WLAN"), Criterion.EFFICIENCY, OptionalInt.empty(), 3)));
    }

    private static Explanation explanation() {
        return new Explanation(List.of(new Explanation.Sentence(
                Explanation.Topic.RANK,
                LocalizedText.of("Rang 1 mit 38 von 100 Punkten Nutzen.", "Rank 1 with a benefit of 38 of 100."))));
    }
}
