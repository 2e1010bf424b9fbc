package de.digicheck.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.idea.lucene.GermanTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdeaIndexTest {

    private static final double EXACT = 1e-6;

    /**
     * scikit-learn 1.9.1: {@code m = TfidfVectorizer(sublinear_tf=True, smooth_idf=True, norm="l2",
     * token_pattern=r"\\S+").fit_transform(d); (m @ m.T).toarray().round(6)} with the four texts as {@code d}.
     */
    @Test
    void weighsTermsAsScikitLearnDoes() {
        TermVectors vectors = new TermVectors(List.of(
                List.of("urlaub", "antrag", "digital"),
                List.of("digital", "urlaub", "urlaub"),
                List.of("drucker", "flur"),
                List.of("antrag", "drucker", "drucker", "drucker")));

        assertThat(vectors.cosines(0)).containsExactly(new double[] {1, 0.790727, 0, 0.248356}, within(EXACT));
        assertThat(vectors.cosines(2)).containsExactly(new double[] {0, 0, 1, 0.55892}, within(EXACT));
        assertThat(vectors.weightsOf(1).get("urlaub")).isEqualTo(0.861037, within(EXACT));
        assertThat(vectors.weightsOf(1).get("digital")).isEqualTo(0.508542, within(EXACT));
    }

    /**
     * scikit-learn 1.9.1: {@code sorted(TfidfVectorizer(analyzer="char_wb", ngram_range=(4, 4)).fit(["ein
     * strasse"]).get_feature_names_out())}.
     */
    @Test
    void takesWordsApartAsScikitLearnDoes() {
        assertThat(new GermanTerms().pieces("Ein Straße").stream().sorted())
                .containsExactly(" ein", " str", "asse", "ein ", "rass", "sse ", "stra", "tras");
        assertThat(new GermanTerms()
                        .words("Die Formulare und das Formular").stream()
                                .map(TextTerms.Word::stem)
                                .distinct())
                .hasSize(1);
    }

    @Test
    void findsWhatMeansTheSameFirst() {
        List<Idea> ideas = ideas(
                "Urlaubsantrag digital stellen",
                "Digitale Urlaubsanträge statt Papier",
                "Ein Drucker auf jedem Flur",
                "Neue Drucker für den Flur",
                "und");
        IdeaIndex index = new IdeaIndex(ideas, new GermanTerms());

        assertThat(index.similar(ideas.get(0).id(), 1))
                .extracting(IdeaIndex.Similar::idea)
                .containsExactly(ideas.get(1));
        assertThat(index.similar(ideas.get(3).id(), 1))
                .extracting(IdeaIndex.Similar::idea)
                .containsExactly(ideas.get(2));
        assertThat(index.suggestions(0))
                .containsExactlyInAnyOrder(List.of(ideas.get(0), ideas.get(1)), List.of(ideas.get(2), ideas.get(3)));
        assertThat(index.label(List.of(ideas.get(2), ideas.get(3)))).contains("Drucker", "Flur");
    }

    /** Like ideas stand far apart, first and last among more than fit into a matrix. */
    @Test
    void findsLikeIdeasWhereverTheyStandAmongMany() {
        String[] texts = new String[IdeaIndex.MOST_IN_MATRIX + 500];
        Arrays.setAll(texts, i -> "wort" + i * 7919);
        texts[0] = "Ein Drucker auf jedem Flur";
        texts[texts.length / 2] = "Urlaubsantrag digital stellen";
        texts[texts.length - 2] = "Neue Drucker für den Flur";
        texts[texts.length - 1] = "Digitale Urlaubsanträge statt Papier";
        List<Idea> ideas = ideas(texts);
        IdeaIndex index = new IdeaIndex(ideas, new GermanTerms());

        assertThat(index.free()).isEqualTo(texts.length);
        assertThat(index.slices()).isEqualTo(1);
        assertThat(index.suggestions(0))
                .contains(
                        List.of(ideas.get(0), ideas.get(texts.length - 2)),
                        List.of(ideas.get(texts.length / 2), ideas.get(texts.length - 1)));
        assertThat(index.suggestions(0)).isEqualTo(index.suggestions(0));
        assertThat(index.suggestions(1)).isEmpty();
    }

    /** Two ways to the same averages; some texts are the same, some are left out, some have no term. */
    @Test
    void groupsByTheIndexAsByTheMatrix() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            String[] texts = texts(random, 2 + random.nextInt(120));
            TextIndex index = new TextIndex(List.of(texts), new GermanTerms());
            int[] some = IntStream.range(0, texts.length)
                    .filter(i -> random.nextInt(5) > 0)
                    .toArray();
            for (double cut : new double[] {IdeaIndex.CUT, 0.05, 0.4}) {
                assertThat(AverageLinkage.groups(index.averages(some), cut))
                        .as("round %d, cut %s", round, cut)
                        .isEqualTo(AverageLinkage.groups(index.matrix(some), cut));
            }
        }
    }

    private static String[] texts(Random random, int count) {
        String[] words = IntStream.range(0, 5 + random.nextInt(80))
                .mapToObj(i -> random.ints(3 + random.nextInt(9), 'a', 'm')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = i > 0 && random.nextInt(10) == 0
                    ? texts[random.nextInt(i)]
                    : random.ints(random.nextInt(12), 0, words.length)
                            .mapToObj(word -> words[word])
                            .collect(Collectors.joining(" "));
        }
        return texts;
    }

    /** A town with one sentence said by everybody: nothing goes round in a circle, however equal all are. */
    @Test
    void groupsEqualsIntoOne() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.addAll(List.of("Drucker auf dem Flur", "Der Flur und Drucker", "Urlaub digital", "digital Urlaub"));
        }
        int[] all = IntStream.range(0, texts.size()).toArray();
        assertThat(AverageLinkage.groups(new TextIndex(texts, new GermanTerms()).averages(all), IdeaIndex.CUT))
                .hasSize(2)
                .allSatisfy(group -> assertThat(group).hasSize(80));
    }

    /** Against joining the two nearest groups again and again, which takes time n³ and cannot be misunderstood. */
    @Test
    void groupsAsTheDefinitionSays() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(12);
            double[][] likeness = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    likeness[i][j] = random.nextDouble();
                    likeness[j][i] = likeness[i][j];
                }
            }
            double cut = 0.4 + random.nextDouble() / 4;
            assertThat(AverageLinkage.groups(likeness, cut)).isEqualTo(byDefinition(likeness, cut));
        }
    }

    private static List<List<Integer>> byDefinition(double[][] likeness, double cut) {
        List<List<Integer>> groups = new ArrayList<>(
                IntStream.range(0, likeness.length).mapToObj(List::of).toList());
        while (true) {
            double best = cut;
            int[] pair = {};
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double average = average(groups.get(i), groups.get(j), likeness);
                    if (average >= best) {
                        best = average;
                        pair = new int[] {i, j};
                    }
                }
            }
            if (pair.length == 0) {
                return groups.stream()
                        .filter(group -> group.size() > 1)
                        .sorted(Comparator.comparing(group -> group.get(0)))
                        .toList();
            }
            List<Integer> joined = Stream.concat(groups.get(pair[0]).stream(), groups.get(pair[1]).stream())
                    .sorted()
                    .toList();
            groups.remove(pair[1]);
            groups.set(pair[0], joined);
        }
    }

    private static double average(List<Integer> one, List<Integer> other, double[][] likeness) {
        return one.stream()
                        .mapToDouble(i ->
                                other.stream().mapToDouble(j -> likeness[i][j]).sum())
                        .sum()
                / one.size()
                / other.size();
    }

    private static List<Idea> ideas(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i ->
                        Idea.fresh(new IdeaId("%024x".formatted(i)), texts[i], List.of(), new IdeaSource.Anybody()))
                .toList();
    }
}
