package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.fixtures.Outline;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import de.digicheck.release.Withheld;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of the ranking on random towns and catalogues, drawn from a seed. */
class PrioritisationPropertyTest {

    private static final double EXACT = 1e-9;
    private static final String[] FIELDS = {"a", "b", "c"};
    private static final ActionFields ACTION_FIELDS = ReleasedTown.fields(FIELDS);
    private static final double[] EFFECTS = {0, 0.1, 0.25, 0.5};
    private static final Uncertainty FEW_DRAWS = Uncertainty.standard(1).withDraws(50);
    private static final QuickWinRule RULE = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.8);

    @Property(tries = 300)
    void moreNeedNeverLowersAProject(
            @ForAll long seed, @ForAll @IntRange(max = 4) int part, @ForAll @DoubleRange(max = 30) double more) {
        Town before = new Town(seed);
        Town after = new Town(seed);
        after.scores[part][0] = Math.min(100, before.scores[part][0] + more);
        ProjectCatalogue catalogue = catalogue(new Random(seed), 4);

        Ranking low = before.rank(catalogue, model(seed));
        Ranking high = after.rank(catalogue, model(seed));

        assertThat(high.projects()).allSatisfy(project -> assertThat(project.benefit())
                .isGreaterThanOrEqualTo(benefit(low, project.key()) - EXACT));
    }

    @Property(tries = 300)
    void anotherProjectChangesOnlyTheFoundationOfItsPrerequisites(@ForAll long seed) {
        List<Project> projects = catalogue(new Random(seed), 6).list();
        Project last = projects.get(projects.size() - 1);
        ProjectCatalogue all = new ProjectCatalogue(projects);
        ProjectCatalogue fewer = new ProjectCatalogue(projects.subList(0, projects.size() - 1));
        Town town = new Town(seed);

        Ranking with = town.rank(all, model(seed));
        Ranking without = town.rank(fewer, model(seed));

        for (RankedProject project : without.projects()) {
            Map<Criterion, ?> now = with.find(project.key()).orElseThrow().criteria();
            boolean prerequisite = all.dependants(project.key()).contains(last.key());
            project.criteria().forEach((criterion, value) -> {
                if (criterion != Criterion.FOUNDATION || !prerequisite) {
                    assertThat(now.get(criterion)).isEqualTo(value);
                }
            });
        }
    }

    @Property(tries = 300)
    void contributionsSumToABenefitOfAtMostAHundred(@ForAll long seed) {
        for (RankedProject project : rank(seed).projects()) {
            double sum = project.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .sum();
            assertThat(sum).isEqualTo(project.benefit(), within(EXACT));
            assertThat(project.benefit()).isBetween(0.0, 100 + EXACT);
            project.criteria().values().forEach(value -> assertThat(value.orElse(0))
                    .isBetween(0.0, 100 + EXACT));
        }
    }

    @Property(tries = 300)
    void differencesSumToTheDistanceOfTheNext(@ForAll long seed) {
        Ranking ranking = rank(seed);
        List<RankedProject> proposals = ranking.proposals();
        for (int i = 0; i + 1 < proposals.size(); i++) {
            Comparison next = proposals.get(i).next().orElseThrow();
            double sum = next.byCriterion().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(next.other()).isEqualTo(proposals.get(i + 1).key());
            assertThat(sum).isEqualTo(next.difference(), within(EXACT));
            assertThat(next.difference())
                    .isEqualTo(proposals.get(i).benefit() - proposals.get(i + 1).benefit(), within(EXACT));
        }
        assertThat(proposals.get(proposals.size() - 1).next()).isEmpty();
    }

    @Property(tries = 300)
    void bothAreEqualAtTheSwitchingPoint(@ForAll long seed) {
        ProjectCatalogue catalogue = catalogue(new Random(seed), 5);
        ValueModel model = model(seed);
        Town town = new Town(seed);
        for (RankedProject project : town.rank(catalogue, model).proposals()) {
            project.next().flatMap(Comparison::switchingPoint).ifPresent(point -> {
                Ranking changed = town.rank(catalogue, withWeight(model, point.criterion(), point.equalAt()));
                assertThat(benefit(changed, project.key()))
                        .isEqualTo(benefit(changed, project.next().orElseThrow().other()), within(1e-6));
            });
        }
    }

    @Property(tries = 300)
    void theRatingStepSwapsAndNoSmallerOneDoes(@ForAll long seed) {
        List<Project> projects = catalogue(new Random(seed), 4).list();
        Town town = new Town(seed);
        ValueModel model = model(seed);
        for (RankedProject project :
                town.rank(new ProjectCatalogue(projects), model).proposals()) {
            Optional<Comparison> next = project.next();
            Optional<Comparison.RatingStep> step = next.flatMap(Comparison::ratingStep);
            if (step.isPresent()) {
                ProjectKey other = next.orElseThrow().other();
                int direction =
                        Integer.signum(step.get().to() - step.get().from().orElse(0));
                assertThat(lead(
                                town,
                                model,
                                rerated(projects, step.get(), step.get().to()),
                                project.key(),
                                other))
                        .isNegative();
                assertThat(lead(
                                town,
                                model,
                                rerated(projects, step.get(), step.get().to() - direction),
                                project.key(),
                                other))
                        .isGreaterThan(-EXACT);
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfTheCatalogueDoesNotMatter(@ForAll long seed) {
        List<Project> projects = new ArrayList<>(catalogue(new Random(seed), 6).list());
        Town town = new Town(seed);
        List<ProjectKey> order = keys(town.rank(new ProjectCatalogue(projects), model(seed)));
        Collections.shuffle(projects, new Random(seed));

        assertThat(keys(town.rank(new ProjectCatalogue(projects), model(seed)))).isEqualTo(order);
    }

    @Property(tries = 100)
    void acceptabilitiesSumToOneOverRanksAndOverProjects(@ForAll long seed) {
        List<RankedProject> projects = simulated(seed, FEW_DRAWS).proposals();
        double[] byRank = new double[projects.size()];
        for (RankedProject project : projects) {
            RankStability stability = project.stability().orElseThrow();
            double expected = 0;
            for (int i = 0; i < byRank.length; i++) {
                byRank[i] += stability.acceptability().get(i);
                expected += (i + 1) * stability.acceptability().get(i);
            }
            assertThat(stability.top(byRank.length)).isEqualTo(1, within(EXACT));
            assertThat(stability.expectedRank()).isEqualTo(expected, within(EXACT));
            assertThat(stability.lower()).isBetween(1, stability.upper());
            stability.before().forEach((other, share) -> assertThat(share + beforeOf(projects, other, project.key()))
                    .isEqualTo(1, within(EXACT)));
        }
        Arrays.stream(byRank).forEach(sum -> assertThat(sum).isEqualTo(1, within(EXACT)));
    }

    private static double beforeOf(List<RankedProject> projects, ProjectKey one, ProjectKey other) {
        return projects.stream()
                .filter(project -> project.key().equals(one))
                .findFirst()
                .flatMap(RankedProject::stability)
                .map(stability -> stability.before().getOrDefault(other, 0.0))
                .orElseThrow();
    }

    @Property(tries = 200)
    void withoutUncertaintyTheRanksAreThoseOfTheBenefit(@ForAll long seed) {
        List<RankedProject> projects = simulated(seed, new Uncertainty(1, 3, Uncertainty.Weights.STATED, true))
                .proposals();
        for (RankedProject project : projects) {
            RankStability stability = project.stability().orElseThrow();
            double better = projects.stream()
                    .filter(other -> other.benefit() > project.benefit() + EXACT)
                    .count();
            double equal = projects.stream()
                    .filter(other -> Math.abs(other.benefit() - project.benefit()) <= EXACT)
                    .count();
            assertThat(stability.expectedRank()).isEqualTo(better + (equal + 1) / 2, within(EXACT));
            assertThat(stability.lower()).isEqualTo((int) better + 1);
            assertThat(stability.upper()).isEqualTo((int) (better + equal));
        }
    }

    @Property(tries = 100)
    void certainClassesNeverContradictTheExpectedRanks(@ForAll long seed) {
        List<RankStability> byExpected = simulated(seed, FEW_DRAWS).proposals().stream()
                .map(project -> project.stability().orElseThrow())
                .sorted(Comparator.comparingDouble(RankStability::expectedRank))
                .toList();
        assertThat(byExpected.get(0).priorityClass()).isEqualTo(PriorityClass.A);
        assertThat(byExpected).extracting(RankStability::priorityClass).isSorted();
    }

    private static Ranking simulated(long seed, Uncertainty uncertainty) {
        return new Town(seed).rank(catalogue(new Random(seed), 6), model(seed), uncertainty);
    }

    @Property(tries = 200)
    void everyNumberOfASentenceIsInTheResult(@ForAll long seed) {
        for (RankedProject project : simulated(seed, FEW_DRAWS).projects()) {
            NumbersOfRecord numbers = NumbersOfRecord.of(project);
            for (Explanation.Sentence sentence : project.explanation().sentences()) {
                for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
                    String text = sentence.text().in(language);
                    assertThat(numbers.strangersIn(text, language)).as(text).isEmpty();
                }
            }
        }
    }

    private static Ranking rank(long seed) {
        return new Town(seed).rank(catalogue(new Random(seed), 6), model(seed));
    }

    private static List<ProjectKey> keys(Ranking ranking) {
        return ranking.projects().stream().map(RankedProject::key).toList();
    }

    private static double benefit(Ranking ranking, ProjectKey key) {
        return ranking.find(key).orElseThrow().benefit();
    }

    private static double lead(
            Town town, ValueModel model, List<Project> projects, ProjectKey first, ProjectKey second) {
        Ranking ranking = town.rank(new ProjectCatalogue(projects), model);
        return benefit(ranking, first) - benefit(ranking, second);
    }

    private static List<Project> rerated(List<Project> projects, Comparison.RatingStep step, int to) {
        return projects.stream()
                .map(project -> project.key().equals(step.project()) ? rerated(project, step.criterion(), to) : project)
                .toList();
    }

    private static Project rerated(Project project, Criterion criterion, int to) {
        Ratings ratings = project.ratings();
        boolean citizens = criterion == Criterion.CITIZEN_FRIENDLINESS;
        Outline changed = Outline.of(project.key().value())
                .rated(new Ratings(
                        citizens ? OptionalInt.of(to) : ratings.citizenFriendliness(),
                        citizens ? ratings.efficiency() : OptionalInt.of(to),
                        ratings.structuralChange()));
        project.effects().forEach((field, effect) -> changed.effect(field.value(), effect.share()));
        project.reach().forEach(unit -> changed.reaches(unit.value()));
        project.requires().forEach(required -> changed.requires(required.value()));
        return changed.build();
    }

    private static ValueModel withWeight(ValueModel model, Criterion changed, double weight) {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        double others = 1 - model.weight(changed);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, criterion == changed ? weight : model.weight(criterion) * (1 - weight) / others);
        }
        return new ValueModel(weights, model.fieldWeights());
    }

    private static ValueModel model(long seed) {
        Random random = new Random(seed);
        double[] parts = random.doubles(Criterion.values().length).toArray();
        double sum = Arrays.stream(parts).sum();
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, parts[weights.size()] / sum);
        }
        return new ValueModel(weights, Map.of());
    }

    /** Projects p0, p1 …; each may require earlier ones. */
    private static ProjectCatalogue catalogue(Random random, int size) {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Outline outline = Outline.of("p" + i).rated(ratings(random));
            for (String field : FIELDS) {
                outline.effect(field, EFFECTS[random.nextInt(EFFECTS.length)]);
            }
            for (String unit : reach(random)) {
                outline.reaches(unit);
            }
            if (i > 0 && random.nextBoolean()) {
                outline.requires("p" + random.nextInt(i));
            }
            projects.add(outline.build());
        }
        return new ProjectCatalogue(projects);
    }

    private static Ratings ratings(Random random) {
        return new Ratings(rating(random), rating(random), rating(random));
    }

    private static OptionalInt rating(Random random) {
        int rating = random.nextInt(6);
        return rating > Ratings.HIGHEST ? OptionalInt.empty() : OptionalInt.of(rating);
    }

    private static Set<String> reach(Random random) {
        Set<String> reach = new HashSet<>();
        for (int unit = 0; unit < 5; unit++) {
            if (random.nextInt(3) == 0) {
                reach.add("u" + unit);
            }
        }
        return reach;
    }

    /** u0 with u1 and u2 below it, u3, u4; about one leaf score in five is withheld. */
    private static final class Town {

        private final int[] heads = new int[5];
        private final double[][] scores = new double[5][FIELDS.length];
        private final boolean[][] hidden = new boolean[5][FIELDS.length];

        Town(long seed) {
            Random random = new Random(seed);
            for (int unit = 0; unit < heads.length; unit++) {
                heads[unit] = random.nextInt(40);
                for (int field = 0; field < FIELDS.length; field++) {
                    scores[unit][field] = random.nextInt(1001) / 10.0;
                    hidden[unit][field] = random.nextInt(5) == 0;
                }
            }
        }

        Ranking rank(ProjectCatalogue catalogue, ValueModel model) {
            return rank(catalogue, model, Uncertainty.NONE);
        }

        Ranking rank(ProjectCatalogue catalogue, ValueModel model, Uncertainty uncertainty) {
            return new Prioritisation(release(), municipality(), ACTION_FIELDS, model, RULE)
                    .rank(catalogue, uncertainty);
        }

        private Municipality municipality() {
            OrgUnit[] units = new OrgUnit[heads.length];
            for (int unit = 0; unit < units.length; unit++) {
                Optional<String> parent = unit == 1 || unit == 2 ? Optional.of("u0") : Optional.empty();
                units[unit] = ReleasedTown.unit("u" + unit, parent, Optional.of(heads[unit]));
            }
            return ReleasedTown.municipality(units);
        }

        private Release release() {
            ReleasedTown town = new ReleasedTown(FIELDS)
                    .town(50, Figure.of(40), Figure.of(50), Figure.of(60))
                    .inner("u0", Optional.empty(), Figure.of(30), Figure.of(20), Figure.of(45), Figure.of(55))
                    .leaf("u0.direct", Optional.of("u0"), Figure.of(heads[0]), Figure.of(5), figures(0));
            for (int unit = 1; unit < heads.length; unit++) {
                Optional<String> parent = unit <= 2 ? Optional.of("u0") : Optional.empty();
                town.leaf("u" + unit, parent, Figure.of(heads[unit]), Figure.of(5), figures(unit));
            }
            return town.release();
        }

        private Figure[] figures(int unit) {
            Figure[] figures = new Figure[FIELDS.length];
            for (int field = 0; field < figures.length; field++) {
                figures[field] = hidden[unit][field] ? Withheld.PROTECTED : Figure.of(scores[unit][field]);
            }
            return figures;
        }
    }
}
