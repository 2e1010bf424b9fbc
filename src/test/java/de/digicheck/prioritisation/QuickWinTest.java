package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.Outline;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.Condition.Kind;
import de.digicheck.prioritisation.Condition.State;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QuickWinTest {

    private static final ValueModel MODEL = new ValueModel(Map.of(Criterion.SURVEY_NEED, 1.0), Map.of());
    private static final Kind[] STATED = Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.MIN_STABILITY)
            .toArray(Kind[]::new);
    private static final QuickWinRule RULE = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.8);
    private static final Municipality TOWN = ReleasedTown.municipality(
            ReleasedTown.unit("o1", Optional.empty(), Optional.of(10)),
            ReleasedTown.unit("o2", Optional.empty(), Optional.of(30)));
    private static final Release RELEASE = new ReleasedTown("high", "low")
            .town(20, Figure.of(50), Figure.of(20))
            .leaf("o1", Optional.empty(), Figure.of(10), Figure.of(5), Figure.of(80), Figure.of(20))
            .leaf("o2", Optional.empty(), Figure.of(30), Figure.of(15), Figure.of(40), Figure.of(20))
            .release();

    @Test
    void takesLimitsAsInclusive() {
        // need of all = .25 · 80 + .75 · 40 = 50; months = 3 + 13 · 12/52 = 6
        RankedProject project = rank(easy().effect("high", 0.25)
                .costs(4000, 5000, 1000, 20, 3)
                .approval("co-determination", OptionalDouble.of(9), false)
                .approval("council", OptionalDouble.of(4), false));

        assertThat(project.quickWin().value()).contains(true);
        assertThat(project.quickWin().stability()).isEmpty();
        assertThat(actual(project, Kind.MAX_COST)).isEqualTo(10_000);
        assertThat(actual(project, Kind.MAX_MONTHS)).isEqualTo(6);
        assertThat(actual(project, Kind.BENEFIT)).isEqualTo(50, within(1e-12));
        assertThat(project.quickWin().conditions()).extracting(Condition::kind).containsExactly(STATED);
        assertThat(sentence(project))
                .isEqualTo("Quick Win: ja. Erfüllt: Kosten 10.000\u00a0€ (höchstens 10.000\u00a0€);"
                        + " Aufwand in Personentagen 20 (höchstens 20); Änderung der Strukturen 1 (höchstens 1);"
                        + " Dauer in Monaten mit Genehmigungen 6 (höchstens 6); keine Voraussetzung offen;"
                        + " deutliche Wirkung bei hohem Bedarf: „Feld high“ 50 (mindestens 50);"
                        + " keine Genehmigung verweigert.");
    }

    @Test
    void namesEveryConditionThatFails() {
        RankedProject project = rank(
                Outline.of("p")
                        .effect("low", 0.5)
                        .rated(2, 2, 2)
                        .costs(10_000, 1, 0, 20.5, 6)
                        .requires("q")
                        .approval("council", OptionalDouble.of(1), true),
                Outline.of("q"));

        assertThat(project.quickWin().value()).contains(false);
        assertThat(project.quickWin().failed()).extracting(Condition::kind).containsExactly(STATED);
        assertThat(Arrays.stream(STATED).map(Kind::key))
                .containsExactly(
                        "max-cost",
                        "max-effort-days",
                        "max-structural-change",
                        "max-months",
                        "prerequisites",
                        "benefit",
                        "approvals");
        assertThat(sentence(project))
                .startsWith("Quick Win: nein. Nicht erfüllt: Kosten 10.001\u00a0€ (höchstens 10.000\u00a0€);"
                        + " Aufwand in Personentagen 20,5 (höchstens 20)")
                .contains("Dauer in Monaten mit Genehmigungen 6,2 (höchstens 6)")
                .contains("offene Voraussetzung: „Projekt q“");
    }

    @Test
    void keepsWhatNobodySaidApartFromWhatFails() {
        RankedProject project = rank(Outline.of("p").effect("low", 0.5));

        assertThat(project.quickWin().value()).isEmpty();
        assertThat(project.quickWin().unknown())
                .extracting(Condition::kind)
                .containsExactly(
                        Kind.MAX_COST, Kind.MAX_EFFORT_DAYS, Kind.MAX_STRUCTURAL_CHANGE, Kind.MAX_MONTHS, Kind.BENEFIT);
        assertThat(sentence(project))
                .startsWith("Quick Win: möglich")
                .contains("Änderung der Strukturen nicht bewertet");
    }

    @Test
    void failsWhenWhatIsKnownAlreadyExceedsTheLimit() {
        RankedProject project = rank(easy().effect("high", 0.5)
                .means(new Means(
                        Optional.of(new Euro(1_200_050)),
                        Optional.empty(),
                        Optional.of(Euro.ZERO),
                        Optional.empty(),
                        OptionalDouble.of(7)))
                .approval("council", OptionalDouble.empty(), false));

        assertThat(project.quickWin().failed())
                .extracting(Condition::kind)
                .containsExactly(Kind.MAX_COST, Kind.MAX_MONTHS);
        assertThat(project.quickWin().failed()).allMatch(Condition::atLeast);
        assertThat(sentence(project)).contains("Kosten mindestens 12.000,50\u00a0€ (höchstens 10.000\u00a0€)");
    }

    @Test
    void looksAtNeedWhereTheProjectReaches() {
        assertThat(benefit(easy().effect("high", 0.25).reaches("o1"))).isEqualTo(State.HOLDS);
        assertThat(benefit(easy().effect("high", 0.25).reaches("o2"))).isEqualTo(State.FAILED);
        assertThat(benefit(easy().effect("high", 0.1).reaches("o1"))).isEqualTo(State.FAILED);
    }

    @Test
    void takesCitizensInsteadOfNeed() {
        assertThat(benefit(Outline.of("p").rated(3, 0, 0))).isEqualTo(State.HOLDS);
        assertThat(benefit(Outline.of("p").rated(2, 0, 0))).isEqualTo(State.FAILED);
        Ratings unrated = new Ratings(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(1));
        assertThat(benefit(Outline.of("p").rated(unrated))).isEqualTo(State.UNKNOWN);
        assertThat(benefit(Outline.of("p").rated(unrated).effect("high", 0.5))).isEqualTo(State.HOLDS);
    }

    @Test
    void countsADonePrerequisiteAsFulfilled() {
        RankedProject project = rank(
                easy().costs(0, 0, 0, 0, 0).effect("high", 0.5).requires("q"),
                Outline.of("q").status(ProjectStatus.DONE));

        assertThat(project.quickWin().value()).contains(true);
        assertThat(rank(easy().requires("q"), Outline.of("q").status(ProjectStatus.RUNNING))
                        .quickWin()
                        .failed())
                .extracting(Condition::kind)
                .contains(Kind.PREREQUISITES);
    }

    private static Outline easy() {
        return Outline.of("p").rated(0, 0, 1);
    }

    private static State benefit(Outline project) {
        return condition(rank(project), Kind.BENEFIT).state();
    }

    private static double actual(RankedProject project, Kind kind) {
        return condition(project, kind).actual().orElseThrow();
    }

    private static Condition condition(RankedProject project, Kind kind) {
        return project.quickWin().conditions().stream()
                .filter(condition -> condition.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(RankedProject project) {
        return project.explanation().sentences().stream()
                .filter(sentence -> sentence.topic() == Explanation.Topic.QUICK_WIN)
                .findFirst()
                .orElseThrow()
                .text()
                .in(Language.GERMAN);
    }

    /** Ranks all, returns the first. */
    private static RankedProject rank(Outline project, Outline... others) {
        List<Outline> all = new ArrayList<>(List.of(project));
        all.addAll(List.of(others));
        Ranking ranking = new Prioritisation(RELEASE, TOWN, ReleasedTown.fields("high", "low"), MODEL, RULE)
                .rank(new ProjectCatalogue(all.stream().map(Outline::build).toList()), Uncertainty.NONE);
        return ranking.find(project.build().key()).orElseThrow();
    }
}
