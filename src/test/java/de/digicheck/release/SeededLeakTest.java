package de.digicheck.release;

import static de.digicheck.release.GateTown.CARE;
import static de.digicheck.release.GateTown.CRAFT;
import static de.digicheck.release.GateTown.OFFICE;
import static de.digicheck.release.GateTown.person;
import static de.digicheck.release.GateTown.unit;
import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.organisation.OrgUnit;
import de.digicheck.questionnaire.Cell;
import de.digicheck.release.GateTown.Person;
import de.digicheck.release.PublishedSets.Figures;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Leaks put in on purpose: a gate with thresholds only shows them, this one does not. */
class SeededLeakTest {

    private static final ActionFieldKey A = new ActionFieldKey("a");
    private static final ActionFieldKey B = new ActionFieldKey("b");
    private static final ActionFieldKey D = new ActionFieldKey("d");

    /** One division: offices of 12 and 11 answers, and one of 3 out of 14. */
    private static final GateTown HOLE = town(
            List.of(
                    unit("d1", "", Map.of()),
                    unit("o1", "d1", Map.of(OFFICE, 20)),
                    unit("o2", "d1", Map.of(OFFICE, 20)),
                    unit("o3", "d1", Map.of(OFFICE, 14)),
                    unit("d2", "", Map.of(OFFICE, 40))),
            people("o1", OFFICE, 12),
            people("o2", OFFICE, 11),
            people("o3", OFFICE, 3),
            people("d2", OFFICE, 30));

    @Test
    void tellsNoParentMinusItsVisibleParts() {
        assertThat(leaks(HOLE, ThresholdOnly.of(HOLE))).contains("field a", "respondents");
        assertThat(leaks(HOLE, HOLE.release())).isEmpty();
        assertThat(HOLE.release().units()).containsKey("o2+o3").doesNotContainKey("o3");
    }

    @Test
    void tellsNoRoleThatLivesInOneDivisionOnly() {
        GateTown town = town(
                List.of(
                        unit("d1", "", Map.of(CRAFT, 30, OFFICE, 20)),
                        unit("d2", "", Map.of(OFFICE, 40)),
                        unit("d3", "", Map.of(OFFICE, 40, CARE, 25))),
                people("d1", CRAFT, 20),
                people("d1", OFFICE, 2),
                people("d2", OFFICE, 25),
                people("d3", OFFICE, 20),
                people("d3", CARE, 12));

        assertThat(leaks(town, ThresholdOnly.of(town))).contains("field a", "respondents");
        assertThat(leaks(town, town.release())).isEmpty();
        assertThat(town.release().roles()).doesNotContainKey(CRAFT).containsKey(CARE);
    }

    @Test
    void tellsNoRemainderOfBlanksBetweenPartsAndRoles() {
        List<Person> people = new ArrayList<>(people("d1", CRAFT, 20).toList());
        people("d1", OFFICE, 5).forEach(people::add);
        for (int i = 20; i < 23; i++) {
            Arrays.fill(people.get(i).cells(), Cell.BLANK);
        }
        GateTown town = town(
                List.of(unit("d1", "", Map.of(CRAFT, 30, OFFICE, 20)), unit("d2", "", Map.of(OFFICE, 40))),
                people.stream(),
                people("d2", OFFICE, 25));

        assertThat(leaks(town, ThresholdOnly.of(town))).contains("field a");
        assertThat(leaks(town, town.release())).isEmpty();
    }

    @Test
    void printsNoDecimalTooMany() {
        GateTown town = GateTown.random(11);

        assertThat(partNumbers(ThresholdOnly.of(town))).anyMatch(value -> value != Math.rint(value));
        assertThat(partNumbers(town.release())).isNotEmpty().allMatch(value -> value == Math.rint(value));
        assertThat(counts(town.release())).isNotEmpty().allMatch(value -> value % 5 == 0 && value >= 5);
    }

    @Test
    void printsNothingThatTellsHowManyAnswered() {
        GateTown town = GateTown.random(12);

        assertThat(scores(ThresholdOnly.of(town)))
                .anyMatch(score -> score.se().value().isPresent());
        assertThat(scores(town.release())).isNotEmpty().allMatch(score -> Stream.of(
                        score.sd(), score.se(), score.seFpc())
                .allMatch(Withheld.NOT_PUBLISHED::equals));
        assertThat(town.release().units().values().stream()
                        .flatMap(part -> part.fields().values().stream())
                        .map(PartField::versusRest)
                        .filter(test -> !test.isUndefined()))
                .isNotEmpty()
                .allMatch(test -> Stream.of(test.u(), test.z(), test.p(), test.q(), test.cliffsDelta())
                        .allMatch(Withheld.NOT_PUBLISHED::equals));
    }

    @Test
    void showsNoFieldOfOneItemAndNoSmallGoalBelowTen() {
        PartFigures part = part(HOLE.release(), "o2+o3");
        GateTown seven = town(
                List.of(unit("d1", "", Map.of(OFFICE, 20)), unit("d2", "", Map.of(OFFICE, 40))),
                people("d1", OFFICE, 7),
                people("d2", OFFICE, 30));
        PartFigures small = part(seven.release(), "d1");

        assertThat(score(part, D)).isNotInstanceOf(Withheld.class);
        assertThat(score(small, A)).isNotInstanceOf(Withheld.class);
        assertThat(score(small, D)).isEqualTo(Withheld.PROTECTED);
        assertThat(score(small, B)).isNotInstanceOf(Withheld.class);
        assertThat(small.fields().get(B).goals().get(new GoalKey("b-one")).score())
                .isEqualTo(Withheld.PROTECTED);
    }

    @Test
    void hidesWhatAllOfAPartAgreeOn() {
        GateTown town = town(
                List.of(unit("d1", "", Map.of(OFFICE, 20)), unit("d2", "", Map.of(OFFICE, 40))),
                Stream.generate(() -> person("d1", OFFICE, 5)).limit(12),
                people("d2", OFFICE, 30));

        assertThat(score(part(town.release(), "d1"), A)).isEqualTo(Withheld.PROTECTED);
        assertThat(score(part(town.release(), "d2"), A)).isEqualTo(Withheld.PROTECTED);
    }

    @Test
    void keepsThePartsWhenALateAnswerComes() {
        GateTown later = HOLE.with(person("o3", OFFICE, 2));

        assertThat(later.release().units().keySet())
                .isEqualTo(HOLE.release().units().keySet());
        assertThat(later.release().respondents()).isEqualTo(HOLE.release().respondents());
    }

    private static GateTown town(List<OrgUnit> units, Stream<?>... people) {
        List<Person> all = new ArrayList<>();
        Stream.of(people).forEach(some -> some.forEach(person -> all.add((Person) person)));
        return new GateTown(GateTown.town(units), all);
    }

    private static Stream<Person> people(String unit, RoleKey role, int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1).map(i -> person(unit, role, 1 + i % 5));
    }

    private static List<String> leaks(GateTown town, Release release) {
        PublishedSets sets = new PublishedSets(town, release);
        return sets.figures().stream()
                .filter(figures -> !figures.smallDifferences().isEmpty()
                        || !figures.smallCombinations(sets.cells()).isEmpty())
                .map(Figures::name)
                .toList();
    }

    private static PartFigures part(Release release, String key) {
        return Objects.requireNonNull(
                release.units().get(key), () -> release.units().keySet().toString());
    }

    private static Figure score(PartFigures part, ActionFieldKey field) {
        return part.fields().get(field).score().score();
    }

    private static List<ScoreFigures> scores(Release release) {
        return release.units().values().stream()
                .flatMap(part -> part.fields().values().stream())
                .map(PartField::score)
                .toList();
    }

    private static List<Double> partNumbers(Release release) {
        return scores(release).stream()
                .flatMap(score -> Stream.of(
                        score.score(),
                        score.interval().lower(),
                        score.interval().upper()))
                .flatMap(figure -> figure.value().stream().boxed())
                .toList();
    }

    private static List<Double> counts(Release release) {
        return Stream.concat(
                        scores(release).stream().map(ScoreFigures::n),
                        release.units().values().stream().map(PartFigures::n))
                .flatMap(figure -> figure.value().stream().boxed())
                .toList();
    }
}
