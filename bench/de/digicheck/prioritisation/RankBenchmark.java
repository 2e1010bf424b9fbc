package de.digicheck.prioritisation;

import de.digicheck.fixtures.Outline;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.release.Figure;
import de.digicheck.shared.Euro;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How long it takes to rank 40 projects with 2,000 draws in a town of 100 parts and 7 fields. The baseline draws as many
 * random numbers and sorts 40 of them in each draw: what no way of doing it could leave out.
 */
final class RankBenchmark {

    private static final int PROJECTS = 40;
    private static final int PARTS = 100;
    private static final int JUDGEMENTS = 7;
    private static final int REACHED = 10;
    private static final int ROUNDS = 21;
    private static final String[] FIELDS = {"a", "b", "c", "d", "e", "f", "g"};
    private static final double[] EFFECTS = {0.1, 0.25, 0.5};

    private final Random random = new Random(1);

    private RankBenchmark() {}

    public static void main(String[] arguments) {
        new RankBenchmark().run();
    }

    private void run() {
        ValueModel model = new ValueModel(
                Map.of(
                        Criterion.SURVEY_NEED, 0.4,
                        Criterion.CITIZEN_FRIENDLINESS, 0.25,
                        Criterion.EFFICIENCY, 0.25,
                        Criterion.FOUNDATION, 0.1),
                Map.of());
        QuickWinRule rule = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.8);
        Prioritisation prioritisation = new Prioritisation(
                town().release(), municipality(), ReleasedTown.fields(FIELDS), model, rule);
        ProjectCatalogue catalogue = catalogue();
        Map<Criterion, Double> other = Map.of(Criterion.SURVEY_NEED, 0.7, Criterion.EFFICIENCY, 0.3);
        WhatIf whatIf = new WhatIf(Optional.of(other), Map.of());

        double baseline = median(RankBenchmark::drawAndSort);
        print("baseline", baseline, baseline);
        print("2,000 draws", median(() -> prioritisation.rank(catalogue, Uncertainty.standard(1))), baseline);
        print("no draws", median(() -> prioritisation.rank(catalogue, Uncertainty.NONE)), baseline);
        print("what if", median(() -> whatIf.moves(prioritisation, catalogue)), baseline);
    }

    private static void print(String name, double millis, double baseline) {
        System.out.printf(Locale.ROOT, "%-12s %8.1f ms, ratio %.2f%n", name, millis, millis / baseline);
    }

    /** Median of as many rounds as were run before to warm up. */
    private static double median(Runnable work) {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long began = System.nanoTime();
            work.run();
            millis[round % ROUNDS] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static void drawAndSort() {
        UniformRandomProvider source = RandomSource.XO_RO_SHI_RO_128_PP.create(1);
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(source);
        double[] values = new double[PROJECTS];
        double sum = 0;
        for (int draw = 0; draw < Uncertainty.DRAWS; draw++) {
            for (int figure = 0; figure < PARTS * FIELDS.length; figure++) {
                sum += gaussian.sample();
            }
            for (int project = 0; project < PROJECTS; project++) {
                values[project] = sum;
                for (int judgement = 0; judgement < JUDGEMENTS; judgement++) {
                    values[project] += source.nextDouble();
                }
            }
            Arrays.sort(values);
        }
        if (Double.isNaN(values[0])) {
            throw new IllegalStateException("nothing was drawn");
        }
    }

    private static Municipality municipality() {
        return ReleasedTown.municipality(IntStream.range(0, PARTS)
                .mapToObj(part -> ReleasedTown.unit("u" + part, Optional.empty(), Optional.of(40)))
                .toArray(OrgUnit[]::new));
    }

    private ReleasedTown town() {
        ReleasedTown town = new ReleasedTown(FIELDS).withSe(4);
        for (int part = 0; part < PARTS; part++) {
            Figure[] scores = random.doubles(FIELDS.length, 20, 80).mapToObj(Figure::of).toArray(Figure[]::new);
            town.leaf("u" + part, Optional.empty(), Figure.of(40), Figure.of(20), scores);
        }
        return town;
    }

    /** Each project serves three fields; every second one reaches ten parts only. */
    private ProjectCatalogue catalogue() {
        List<Project> projects = new ArrayList<>();
        for (int project = 0; project < PROJECTS; project++) {
            Outline outline = Outline.of("p" + project).rated(rating(), rating(), rating());
            for (int i = 0; i < EFFECTS.length; i++) {
                outline.effect(FIELDS[(project + i) % FIELDS.length], EFFECTS[random.nextInt(EFFECTS.length)]);
            }
            for (int part = 0; project % 2 == 1 && part < REACHED; part++) {
                outline.reaches("u" + (project + part));
            }
            projects.add(outline.build());
        }
        return new ProjectCatalogue(projects);
    }

    private int rating() {
        return random.nextInt(Ratings.HIGHEST + 1);
    }
}
